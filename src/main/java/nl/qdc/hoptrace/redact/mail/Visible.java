package nl.qdc.hoptrace.redact.mail;

/** Text with nothing in it that nobody sees. */
final class Visible {

  private Visible() {}

  /** Direction characters and the like are dropped; controls and line ends become blanks. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> isHidden(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
