package nl.qdc.hoptrace.received.read;

import java.util.Optional;
import nl.qdc.hoptrace.received.syntax.Clauses;

/** The envelope sender that some servers note in a comment, before or behind the date. */
final class EnvelopeFrom {

  private static final String[] LABELS = {"envelope-from ", "envelope-sender "};

  private EnvelopeFrom() {}

  static Optional<String> read(Clauses clauses) {
    return Notes.comments(clauses).stream()
        .flatMap(comment -> address(comment).stream())
        .findFirst()
        .or(() -> behindDate(clauses.tail()));
  }

  private static Optional<String> behindDate(String tail) {
    int open = tail.lastIndexOf('(');
    int close = tail.indexOf(')', open + 1);
    return open < 0 || close < 0 ? Optional.empty() : address(tail.substring(open + 1, close));
  }

  private static Optional<String> address(String comment) {
    for (String label : LABELS) {
      if (comment.startsWith(label)) {
        String text = comment.substring(label.length()).strip();
        int comma = text.indexOf(", uid ");
        String plain = comma < 0 ? text : text.substring(0, comma);
        boolean angled = plain.startsWith("<") && plain.endsWith(">");
        return Optional.of(angled ? plain.substring(1, plain.length() - 1) : plain);
      }
    }
    return Optional.empty();
  }
}
