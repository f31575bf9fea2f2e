package nl.qdc.hoptrace.cli.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What stands behind a number of an open file, as far as the system tells: Linux does. */
final class Descriptor {

  private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/|tty|console).*");

  private final int number;

  Descriptor(int number) {
    this.number = number;
  }

  boolean isTerminal() {
    return TERMINAL.matcher(target()).matches();
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
