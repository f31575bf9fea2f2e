package nl.qdc.hoptrace.cli.syntax;

import java.util.ArrayList;
import java.util.List;

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
    List<Option> all = new ArrayList<>(options);
    all.add(HELP);
    all.add(DEBUG);
    options = List.copyOf(all);
  }
}
