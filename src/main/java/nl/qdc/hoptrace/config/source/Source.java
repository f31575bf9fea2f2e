package nl.qdc.hoptrace.config.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * A file that is being read.
 *
 * @param file the file, as messages name it
 * @param mistakes where its mistakes go
 */
public record Source(Path file, Mistakes mistakes) {

  private static final int LONGEST = 400;

  /**
   * Opens the file as UTF-8. Other bytes become U+FFFD, which the readers of values refuse where it
   * matters: in a column that nobody reads they do no harm. A byte order mark is skipped; what is
   * called {@code .gz} is unpacked.
   */
  public BufferedReader open() throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes(), StandardCharsets.UTF_8), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private InputStream bytes() throws IOException {
    InputStream in = Files.newInputStream(file);
    if (!file.toString().endsWith(".gz")) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Notes a mistake at a place. */
  public void mistake(int line, int column, String what) {
    mistakes.add(file + ":" + line + ":" + column + ": " + oneLine(what));
  }

  /** Notes a mistake in a value. */
  public void mistake(Scalar at, String what) {
    mistake(at.line(), at.column(), what);
  }

  /**
   * Reads a value; what its reader complains of becomes a mistake.
   *
   * @param reader throws {@link IllegalArgumentException} with a line for the user
   * @return empty after a mistake
   */
  public <T> Optional<T> read(Scalar scalar, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(scalar.text()));
    } catch (IllegalArgumentException e) {
      mistake(scalar, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Why a file could not be read, in words for the user. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    return e instanceof AccessDeniedException
        ? "permission denied"
        : oneLine(String.valueOf(e.getMessage()));
  }

  /** Values come from anywhere: they may be long, and hold what a terminal would obey. */
  private static String oneLine(String text) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return shown.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "?");
  }
}
