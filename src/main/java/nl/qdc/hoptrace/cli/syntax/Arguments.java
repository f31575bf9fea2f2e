package nl.qdc.hoptrace.cli.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was given on the command line, by option. */
public final class Arguments {

  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> operands = new ArrayList<>();

  Arguments() {}

  void add(Option option, String value) {
    List<String> before = values.putIfAbsent(option.name(), new ArrayList<>(List.of(value)));
    if (before != null && option.takesValue()) {
      if (!option.repeatable()) {
        throw new UsageException("option " + option.name() + " is given twice");
      }
      before.add(value);
    }
  }

  void addOperand(String operand) {
    operands.add(operand);
  }

  /** Whether the option was given. */
  public boolean has(Option option) {
    return values.containsKey(option.name());
  }

  /** The option's value. */
  public Optional<String> value(Option option) {
    List<String> given = values(option);
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
  }

  /** All values of a repeatable option, in the order given. */
  public List<String> values(Option option) {
    return values.getOrDefault(option.name(), List.of());
  }

  /** What was given beside options. */
  public List<String> operands() {
    return List.copyOf(operands);
  }
}
