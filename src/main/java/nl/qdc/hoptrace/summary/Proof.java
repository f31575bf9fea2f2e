package nl.qdc.hoptrace.summary;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where the evidence stands.
 *
 * @param path the input that holds the mail
 * @param index which message of it, 0 for the first
 * @param part which embedded mail of that message
 * @param lines the lines that the verdict rests on
 */
public record Proof(String path, int index, OptionalInt part, List<Integer> lines) {

  /** Copies the list. */
  public Proof {
    lines = List.copyOf(lines);
  }
}
