package nl.qdc.hoptrace.cli.syntax;

import java.util.List;
import java.util.stream.Stream;

/**
 * A command as its user sees it.
 *
 * @param name its name
 * @param summary what it does, in a sentence
 * @param notes what else there is to know, a paragraph each
 * @param options its options
 * @param operand what it takes beside options
 */
public record Syntax(
    String name, String summary, List<String> notes, List<Option> options, Operand operand) {

  /** Every command has it. */
  public static final Option HELP = Option.flag("show this help", "-h", "--help");

  /** Every command has it. */
  public static final Option DEBUG =
      Option.flag("show where a bug in hoptrace occurred", "--debug");

  /** Adds the options that every command has. */
  public Syntax {
    notes = List.copyOf(notes);
    options = Stream.concat(options.stream(), Stream.of(HELP, DEBUG)).toList();
  }
}
