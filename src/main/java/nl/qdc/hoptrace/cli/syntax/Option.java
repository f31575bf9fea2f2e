package nl.qdc.hoptrace.cli.syntax;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names its names, the long one last
 * @param label what its value is called in help; empty for a flag, which takes none
 * @param repeatable whether it may be given more than once
 * @param choices the values it may have; empty for any
 * @param help what it does, as a phrase
 */
public record Option(
    List<String> names, String label, boolean repeatable, List<String> choices, String help) {

  /** Copies the lists. */
  public Option {
    names = List.copyOf(names);
    choices = List.copyOf(choices);
  }

  /** An option without a value. */
  public static Option flag(String help, String... names) {
    return new Option(List.of(names), "", false, List.of(), help);
  }

  /** An option with a value. */
  public static Option value(String label, String help, String... names) {
    return new Option(List.of(names), label, false, List.of(), help);
  }

  /** The same option, with these values only. */
  public Option oneOf(List<String> values) {
    return new Option(names, label, repeatable, values, help);
  }

  /** The same option, more than once. */
  public Option orMore() {
    return new Option(names, label, true, choices, help);
  }

  /** Whether it takes a value. */
  public boolean takesValue() {
    return !label.isEmpty();
  }

  /** The long name. */
  public String name() {
    return names.get(names.size() - 1);
  }
}
