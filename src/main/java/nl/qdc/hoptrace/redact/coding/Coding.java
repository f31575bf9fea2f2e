package nl.qdc.hoptrace.redact.coding;

import java.util.function.Consumer;

/** One way to read a text as something else. */
@FunctionalInterface
interface Coding {

  /** Gives what the text says in this coding; nothing when it holds no sign of it. */
  void read(String text, Consumer<String> reading);
}
