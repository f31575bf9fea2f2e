package nl.qdc.hoptrace.cli.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where the answer goes. A file is written beside its place and moved there by {@link #complete},
 * so that nobody ever sees half of it; without that, closing leaves nothing behind.
 */
public final class Destination implements AutoCloseable {

  private record Draft(Path file, Path place) {}

  private final String name;
  private final CheckedOutput stream;
  private final Optional<Draft> draft;

  private Destination(String name, OutputStream raw, Optional<Draft> draft) {
    this.name = name;
    this.stream = new CheckedOutput(name, raw);
    this.draft = draft;
  }

  /** Standard output, which stays open. */
  public static Destination standard(OutputStream standardOutput) {
    return new Destination("standard output", standardOutput, Optional.empty());
  }

  /**
   * A file. What is no regular file, such as a device, is written to directly.
   *
   * @throws OutputException when it can't be created
   */
  public static Destination file(String path) {
    try {
      Path place = Path.of(path);
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        return new Destination(path, Files.newOutputStream(place), Optional.empty());
      }
      Path target = Files.exists(place) ? place.toRealPath() : place;
      Path file = beside(target);
      OutputStream raw =
          Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      file.toFile().deleteOnExit();
      return new Destination(path, raw, Optional.of(new Draft(file, target)));
    } catch (IOException e) {
      throw failure(path, e);
    } catch (InvalidPathException e) {
      throw failure(path, new IOException(e.getReason(), e));
    }
  }

  /** The stream to write to. Trouble with it is thrown as {@link OutputException}. */
  public OutputStream stream() {
    return stream;
  }

  /** Writes all of it. */
  public void write(byte[] bytes) {
    stream.write(bytes, 0, bytes.length);
  }

  /** Puts the file in its place; the answer is whole. */
  public void complete() {
    try {
      stream.flush();
      if (draft.isPresent()) {
        stream.close();
        Files.move(
            draft.get().file(),
            draft.get().place(),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  @Override
  public void close() {
    try {
      if (draft.isPresent()) {
        stream.close();
        Files.deleteIfExists(draft.get().file());
      }
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  /** In a container every run can have the same number, and find what a killed one has left. */
  private static Path beside(Path place) {
    String pid = Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);
    String now = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    return place.resolveSibling("." + place.getFileName() + "." + pid + now + ".tmp");
  }

  static OutputException failure(String name, IOException e) {
    String why = e instanceof NoSuchFileException ? ": no such folder" : Trouble.of(e);
    return new OutputException("can't write " + name + why, e);
  }
}
