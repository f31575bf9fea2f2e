package nl.qdc.hoptrace.batch;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Ctrl-C, and what else ends this process from outside: what is done then is still written. The
 * steps of the work are done one at a time; when the process is to end, the last step is done
 * between two of them, and no other follows. The exit code is the JVM's own: 130, or 143 when
 * terminated.
 */
public final class Interruption implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(3);

  private final ReentrantLock lock = new ReentrantLock();
  private final Runnable lastStep;
  private final Thread hook = new Thread(this::end, "interruption");
  private boolean ended;

  /** From now on, until this is closed, the last step is done before the process ends. */
  public Interruption(Runnable lastStep) {
    this.lastStep = lastStep;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Does a step; does not return when none is to follow. */
  public void step(Runnable step) {
    lock.lock();
    try {
      if (!ended) {
        step.run();
        return;
      }
    } finally {
      lock.unlock();
    }
    awaitEnd();
  }

  /** The process ends any moment, whatever this thread does. */
  private static void awaitEnd() {
    while (true) {
      LockSupport.park();
    }
  }

  /** Does the last step; does not return when it was done because the process is ending. */
  public void finish() {
    step(this::doLast);
  }

  private void doLast() {
    ended = true;
    lastStep.run();
  }

  /** A step can hang, as when nobody reads what we write: nobody waits for it long. */
  private void end() {
    Thread last = new Thread(this::finishQuietly, "last step");
    last.setDaemon(true);
    last.start();
    try {
      last.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void finishQuietly() {
    try {
      finish();
    } catch (RuntimeException failed) {
      // nobody is left to be told
    }
  }

  /** The work is done. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      awaitEnd();
    }
  }
}
