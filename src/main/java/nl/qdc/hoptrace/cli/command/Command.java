package nl.qdc.hoptrace.cli.command;

import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Syntax;

/** One thing that the program can do. */
public interface Command {

  /** How it is called. */
  Syntax syntax();

  /**
   * Does it.
   *
   * @return the exit code
   */
  int run(Arguments arguments, Session session);
}
