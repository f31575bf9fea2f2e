package nl.qdc.hoptrace.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.qdc.hoptrace.input.container.ArchiveLimits;
import nl.qdc.hoptrace.input.container.Folder;
import nl.qdc.hoptrace.input.container.TooLargeException;

/** Reads the mails of a file, a folder or standard input, one after the other. */
public final class InputReader {

  /** How standard input is called on the command line and in reports. */
  public static final String STANDARD_INPUT = "-";

  private static final String NO_FILE = "no such file";
  private static final String LOST =
      ": its name is not in the locale's encoding, and so did not arrive; -r FOLDER finds it";

  private final Reading reading;
  private final ContainerReader containers;

  /** A reader; what it reads of one input does not change how it reads the next. */
  public InputReader(Reading reading) {
    this.reading = reading;
    this.containers = new ContainerReader(reading, ArchiveLimits.OF_A_FILE);
  }

  /** Reads standard input, to its end. */
  public void read(InputStream standardInput, Consumer<Input> out) {
    Place place = new Place(STANDARD_INPUT, out);
    try {
      containers.read(standardInput, Snapshot.NONE, place);
    } catch (IOException e) {
      fail(place, e);
    }
  }

  /**
   * Reads a file or folder.
   *
   * @param path as the user gave it
   * @param out takes what is found, in order, as it is found
   */
  public void read(String path, Consumer<Input> out) {
    Place place = new Place(path, out);
    try {
      Path file = Path.of(path);
      if (path.isEmpty()) {
        place.fail(Problem.NOT_FOUND, NO_FILE);
      } else if (Files.isDirectory(file)) {
        folder(path, file, out);
      } else {
        file(file, place);
      }
    } catch (IOException e) {
      fail(place, e);
    } catch (InvalidPathException e) {
      place.fail(Problem.UNREADABLE, "this name can't be opened in the current locale");
    }
  }

  private void folder(String path, Path folder, Consumer<Input> out) throws IOException {
    boolean maildir = Folder.isMaildir(folder);
    if (!reading.recursive() && !maildir) {
      new Place(path, out).fail(Problem.IS_A_FOLDER, "is a folder; -r reads what is in it");
      return;
    }
    new Folder(
            path,
            reading.recursive(),
            new Folder.Visitor() {
              @Override
              public void file(String name, Path file) {
                Place place = new Place(name, out);
                InputReader.this.file(file, place);
              }

              @Override
              public void skipped(String name, String why) {
                new Place(name, out).skip(why);
              }

              @Override
              public void failed(String name, IOException why) {
                fail(new Place(name, out), why);
              }
            })
        .walk(folder);
  }

  private void file(Path file, Place place) {
    try (InputStream in = Files.newInputStream(file)) {
      containers.read(in, Snapshot.of(file), place);
    } catch (IOException e) {
      fail(place, e);
    }
  }

  private static void fail(Place place, IOException e) {
    if (e instanceof NoSuchFileException missing) {
      place.fail(
          Problem.NOT_FOUND, isLost(String.valueOf(missing.getFile())) ? NO_FILE + LOST : NO_FILE);
    } else if (e instanceof AccessDeniedException) {
      place.fail(Problem.UNREADABLE, "permission denied");
    } else if (e instanceof Snapshot.ChangedException) {
      place.fail(Problem.CHANGED, "changed while it was read");
    } else if (e instanceof TooLargeException large) {
      place.fail(Problem.TOO_LARGE, large.text());
    } else {
      place.fail(Problem.UNREADABLE, reason(e));
    }
  }

  /** Whether the name has a character that stands for bytes of another encoding. */
  private static boolean isLost(String name) {
    return name.indexOf('\ufffd') >= 0;
  }

  /** The words of the operating system, without the path that they may begin with. */
  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? "can't be read" : "can't be read: " + reason;
  }
}
