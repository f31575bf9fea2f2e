package nl.qdc.hoptrace.cli.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What stands behind a number of an open file, as far as the system tells: Linux does. */
final class Descriptor {

  private static final List<String> TERMINALS = List.of("/dev/pts/", "/dev/tty", "/dev/console");

  private final int number;

  Descriptor(int number) {
    this.number = number;
  }

  boolean isTerminal() {
    String target = target();
    for (String terminal : TERMINALS) {
      if (target.startsWith(terminal)) {
        return true;
      }
    }
    return false;
  }

  boolean isPipe() {
    return target().startsWith("pipe:") || target().startsWith("socket:");
  }

  private String target() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
    } catch (IOException | UnsupportedOperationException unknown) {
      return "";
    }
  }
}
