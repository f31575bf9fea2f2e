package nl.qdc.hoptrace.redact.coding;

import java.util.function.Consumer;

/**
 * A coding that stands here and there in plain text.
 *
 * @param sign without which it does not stand there at all
 * @param reader reads what begins at a place
 */
record Substitution(String sign, Reader reader) implements Coding {

  /** Reads one coded stretch. */
  @FunctionalInterface
  interface Reader {
    /** Appends what it says; the place behind it, or the same place when there is none. */
    int read(String text, int at, StringBuilder plain);
  }

  @Override
  public void read(String text, Consumer<String> reading) {
    if (text.contains(sign)) {
      String plain = undone(text);
      if (!plain.equals(text)) {
        reading.accept(plain);
      }
    }
  }

  /** The text with all such stretches read. */
  String undone(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int end = reader.read(text, at, plain);
      if (end == at) {
        plain.append(text.charAt(at++));
      } else {
        at = end;
      }
    }
    return plain.toString();
  }
}
