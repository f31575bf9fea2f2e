package nl.qdc.hoptrace.cli.syntax;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.config.value.Nearest;

/**
 * Reads arguments the way of POSIX and GNU: {@code --name value}, {@code --name=value}, {@code -n
 * value}, {@code -nvalue}, flags together as {@code -ab}; options and operands mixed, and nothing
 * but operands behind {@code --}.
 *
 * <p>Picocli does the same, and makes our help and completion; but one mail is analysed in less
 * time than it takes to load it. A test holds the two together.
 */
public final class ArgumentReader {

  private final Syntax syntax;
  private final List<String> args;
  private final Arguments result = new Arguments();
  private int at;

  private ArgumentReader(Syntax syntax, List<String> args) {
    this.syntax = syntax;
    this.args = args;
  }

  /**
   * Reads the arguments of a command.
   *
   * @throws UsageException when they do not fit its syntax
   */
  public static Arguments read(Syntax syntax, List<String> args) {
    return new ArgumentReader(syntax, args).read();
  }

  private Arguments read() {
    while (at < args.size()) {
      String arg = args.get(at++);
      if (arg.equals("--")) {
        while (at < args.size()) {
          result.addOperand(args.get(at++));
        }
      } else if (arg.startsWith("--")) {
        readLong(arg);
      } else if (arg.startsWith("-") && arg.length() > 1) {
        readShort(arg);
      } else {
        result.addOperand(arg);
      }
    }
    if (!result.has(Syntax.HELP)) {
      checkOperands();
    }
    return result;
  }

  private void readLong(String arg) {
    String name = longName(arg);
    Option option = known(name, name);
    if (name.equals(arg)) {
      add(option, option.takesValue() ? next(option) : "");
    } else if (option.takesValue()) {
      add(option, arg.substring(name.length() + 1));
    } else {
      throw new UsageException("option " + name + " takes no value");
    }
  }

  private void readShort(String arg) {
    for (int i = 1; i < arg.length(); i++) {
      String name = "-" + arg.charAt(i);
      Option option = known(name, arg);
      if (option.takesValue()) {
        String attached = arg.substring(i + 1);
        add(option, attached.isEmpty() ? next(option) : attached);
        return;
      }
      add(option, "");
    }
  }

  /** The argument behind an option. A known option there means that the value was forgotten. */
  private String next(Option option) {
    if (at == args.size() || isOption(args.get(at))) {
      throw new UsageException("option " + option.name() + " needs a value: " + option.label());
    }
    return args.get(at++);
  }

  private boolean isOption(String arg) {
    if (arg.startsWith("--")) {
      return arg.equals("--") || find(longName(arg)).isPresent();
    }
    return arg.length() > 1 && find(arg.substring(0, 2)).isPresent();
  }

  private static String longName(String arg) {
    int equals = arg.indexOf('=');
    return equals < 0 ? arg : arg.substring(0, equals);
  }

  private void add(Option option, String value) {
    if (option.takesValue()) {
      checkChoice("option " + option.name(), value, option.choices());
    }
    result.add(option, value);
  }

  private void checkOperands() {
    Operand operand = syntax.operand();
    List<String> given = result.operands();
    if (given.size() < operand.min()) {
      throw new UsageException(
          syntax.name() + " needs " + operand.label() + oneOf(operand.choices()));
    }
    if (given.size() > operand.max()) {
      throw new UsageException("unexpected argument '" + given.get(operand.max()) + "'");
    }
    for (String value : given) {
      checkChoice(syntax.name(), value, operand.choices());
    }
  }

  private static void checkChoice(String where, String value, List<String> choices) {
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw new UsageException(
          where + ": unknown value '" + value + "'" + Nearest.hint(value, choices));
    }
  }

  private static String oneOf(List<String> choices) {
    return choices.isEmpty() ? "" : ": one of " + String.join(", ", choices);
  }

  private Option known(String name, String typed) {
    Optional<Option> option = find(name);
    if (option.isEmpty()) {
      throw unknown(typed);
    }
    return option.get();
  }

  private Optional<Option> find(String name) {
    for (Option option : syntax.options()) {
      if (option.names().contains(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  private UsageException unknown(String typed) {
    List<String> known = syntax.options().stream().map(Option::name).toList();
    String meant = Nearest.to(typed, known).map(name -> "; did you mean " + name + "?").orElse("");
    return new UsageException("unknown option '" + typed + "'" + meant);
  }
}
