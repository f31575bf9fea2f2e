package nl.qdc.hoptrace.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import nl.qdc.hoptrace.cli.stream.OutputException;
import nl.qdc.hoptrace.history.History;
import nl.qdc.hoptrace.history.HistoryException;

/** The history that an option names. */
public final class HistoryFile {

  private HistoryFile() {}

  /**
   * Does something with it.
   *
   * @throws InputException when it is no history, or damaged
   * @throws OutputException when nothing can be added to it
   */
  public static <T> T use(String name, Function<History, T> work) {
    try (History history = History.open(path(name))) {
      return work.apply(history);
    } catch (HistoryException e) {
      String why = String.valueOf(e.getMessage());
      throw e.isUnwritable() ? new OutputException(why) : new InputException(why);
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new InputException(name + ": this name can't be opened: " + e.getReason());
    }
  }
}
