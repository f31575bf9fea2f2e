package nl.qdc.hoptrace.cli.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.qdc.hoptrace.cli.command.InputException;
import nl.qdc.hoptrace.cli.stream.Trouble;

/** A list of files, a path a line, or each ended by NUL as {@code find -print0} does. */
final class PathList {

  private PathList() {}

  /**
   * Reads a list. In it, {@code -} is a file like any other.
   *
   * @throws InputException when the list itself can't be read
   */
  static List<String> read(String list, boolean nulSeparated, InputStream standardInput) {
    try {
      byte[] bytes =
          list.equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(list));
      String text = new String(bytes, StandardCharsets.UTF_8);
      List<String> paths =
          new ArrayList<>(Arrays.asList(text.split(nulSeparated ? "\0" : "\r?\n", -1)));
      paths.removeIf(String::isEmpty);
      paths.replaceAll(path -> path.equals("-") ? "./-" : path);
      return paths;
    } catch (IOException e) {
      throw new InputException("can't read the list " + list + Trouble.of(e));
    } catch (InvalidPathException e) {
      throw new InputException("can't read the list " + list + ": no name of a file");
    }
  }
}
