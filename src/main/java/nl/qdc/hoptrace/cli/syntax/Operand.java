package nl.qdc.hoptrace.cli.syntax;

import java.util.List;

/**
 * What a command takes beside its options.
 *
 * @param label what it is called in help
 * @param min how many are needed at least
 * @param max how many may be given
 * @param choices the values it may have; empty for any
 * @param help what it is, as a phrase
 */
public record Operand(String label, int min, int max, List<String> choices, String help) {

  /** For a command that takes none. */
  public static final Operand NONE = new Operand("", 0, 0, List.of(), "");

  /** Copies the list. */
  public Operand {
    choices = List.copyOf(choices);
  }

  /** Any number of them. */
  public static Operand any(String label, String help) {
    return new Operand(label, 0, Integer.MAX_VALUE, List.of(), help);
  }

  /** One or none. */
  public static Operand optional(String label, List<String> choices, String help) {
    return new Operand(label, 0, 1, choices, help);
  }

  /** Exactly one of these. */
  public static Operand oneOf(String label, List<String> choices, String help) {
    return new Operand(label, 1, 1, choices, help);
  }
}
