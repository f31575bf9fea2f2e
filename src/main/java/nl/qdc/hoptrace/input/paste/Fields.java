package nl.qdc.hoptrace.input.paste;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How header fields begin. */
final class Fields {

  /** Names that stand above a text only in a header section. */
  private static final Set<String> USUAL =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "x-original-to",
          "envelope-to",
          "delivery-date",
          "from",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "reply-to",
          "sender",
          "mime-version",
          "content-type",
          "authentication-results",
          "received-spf",
          "dkim-signature",
          "x-received");

  /** Names of what an author writes; behind them no trace field is missed. */
  private static final Set<String> CONTENT = Set.of("from", "to", "subject", "date", "message-id");

  private static final String QUOTES = ">| \t";

  private Fields() {}

  /** The name, in lower case, of the field that the line begins. */
  static Optional<String> name(String line) {
    if (line.isEmpty() || !Character.isLetter(line.charAt(0))) {
      return Optional.empty(); // servers write no such names, but brackets and addresses
    }
    int i = 0;
    while (i < line.length() && line.charAt(i) > ' ' && line.charAt(i) != ':') {
      if (line.charAt(i) > '~') {
        return Optional.empty();
      }
      i++;
    }
    int end = i;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    boolean named = end > 0 && i < line.length() && line.charAt(i) == ':';
    return named ? Optional.of(line.substring(0, end).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** What stands behind the colon. */
  static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  /** Whether the line begins a field that mails have. */
  static boolean isUsual(String line) {
    return name(line)
        .filter(name -> USUAL.contains(name) || name.startsWith("arc-") || name.startsWith("x-ms-"))
        .isPresent();
  }

  /** The same, whatever quotes and blanks stand before it. */
  static boolean isUsualWhenBare(String line) {
    return isUsual(bare(line));
  }

  static boolean isContent(String line) {
    return name(line).filter(CONTENT::contains).isPresent();
  }

  static boolean isReceived(String line) {
    return name(line).filter("received"::equals).isPresent();
  }

  /** RFC 4155: {@code From sender date}, perhaps quoted. */
  static boolean isMbox(String line) {
    String text = line.startsWith(">") ? line.substring(1) : line;
    return text.startsWith("From ") && name(text).isEmpty();
  }

  /** The line without quotes and indentation. */
  static String bare(String line) {
    int i = 0;
    while (i < line.length() && QUOTES.indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return line.substring(i);
  }

  /** Lines of the first paragraph: up to the first blank line. */
  static int sectionEnd(List<Line> lines) {
    int i = 0;
    while (i < lines.size() && !lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }
}
