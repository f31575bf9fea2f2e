package nl.qdc.hoptrace.cli.stream;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what is wrong with a file. */
public final class Trouble {

  private Trouble() {}

  /** The words to put behind its name, with a colon before them; none when nobody knows. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return ": no such file";
    }
    if (e instanceof AccessDeniedException) {
      return ": permission denied";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? "" : ": " + reason;
  }
}
