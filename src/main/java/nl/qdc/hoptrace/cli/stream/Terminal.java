package nl.qdc.hoptrace.cli.stream;

/** A stream that may lead to a person. */
public interface Terminal {

  /** Whether it does. */
  boolean isTerminal();

  /** Whether a stream leads to a person; when it does not tell, it does not. */
  static boolean is(Object stream) {
    return stream instanceof Terminal terminal
        ? terminal.isTerminal()
        : stream == System.err && new Descriptor(2).isTerminal();
  }
}
