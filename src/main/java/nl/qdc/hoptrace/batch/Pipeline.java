package nl.qdc.hoptrace.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work done by several threads whose results come out in the order that the items went in. It holds
 * a few chunks of items at most: whoever adds more waits.
 *
 * @param <T> what is worked on
 * @param <R> what comes of a chunk of them
 */
public final class Pipeline<T, R> implements AutoCloseable {

  private static final int MOST_ITEMS = 64;
  private static final int MOST_BYTES = 512 << 10;

  private final Function<List<T>, R> work;
  private final Consumer<R> out;
  private final int room;
  private final Executor workers;
  private final Runnable stop;
  private final Queue<FutureTask<R>> underWay = new ArrayDeque<>();
  private List<T> chunk = new ArrayList<>();
  private long bytes;
  private int chunkSize = 1;

  /**
   * A pipeline.
   *
   * @param threads how many work at the same time; with one it is the caller itself
   * @param work what is done with a chunk, in any of the threads; it must not throw
   * @param out takes the results, in order, in the caller's thread
   */
  public Pipeline(int threads, Function<List<T>, R> work, Consumer<R> out) {
    this.work = work;
    this.out = out;
    if (threads == 1) {
      this.room = 0;
      this.workers = Runnable::run;
      this.stop = () -> {};
    } else {
      ExecutorService pool = Executors.newFixedThreadPool(threads, Pipeline::thread);
      this.room = 2 * threads;
      this.workers = pool;
      this.stop = pool::shutdownNow;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Adds an item.
   *
   * @param size how many bytes it holds, about
   */
  public void add(T item, long size) {
    chunk.add(item);
    bytes += size;
    if (chunk.size() >= chunkSize || bytes >= MOST_BYTES) {
      submit();
      chunkSize = Math.min(2 * chunkSize, MOST_ITEMS);
    }
  }

  private void submit() {
    List<T> items = chunk;
    FutureTask<R> task = new FutureTask<>(() -> work.apply(items));
    underWay.add(task);
    workers.execute(task);
    chunk = new ArrayList<>(MOST_ITEMS);
    bytes = 0;
    while (underWay.size() > room || (!underWay.isEmpty() && underWay.element().isDone())) {
      out.accept(result(underWay.remove()));
    }
  }

  /** Waits for all that was added. */
  public void finish() {
    submit();
    while (!underWay.isEmpty()) {
      out.accept(result(underWay.remove()));
    }
  }

  private R result(FutureTask<R> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Drops what is not finished. */
  @Override
  public void close() {
    stop.run();
  }
}
