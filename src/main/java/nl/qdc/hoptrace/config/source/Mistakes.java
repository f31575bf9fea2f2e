package nl.qdc.hoptrace.config.source;

import java.util.ArrayList;
import java.util.List;

/** All that is wrong with a configuration, gathered so that it is told at once. */
public final class Mistakes {

  private static final int TOLD = 50;

  private final List<String> messages = new ArrayList<>();
  private int count;

  /** Adds one mistake; of very many only the first are kept. */
  public void add(String message) {
    count++;
    if (messages.size() < TOLD) {
      messages.add(message);
    }
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** One line each, in the order in which they were found, and how many more there are. */
  public List<String> messages() {
    List<String> told = new ArrayList<>(messages);
    if (count > TOLD) {
      told.add("and " + (count - TOLD) + " more");
    }
    return List.copyOf(told);
  }
}
