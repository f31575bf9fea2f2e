package nl.qdc.hoptrace.redact.mail;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.read.ReceivedReader;
import nl.qdc.hoptrace.redact.coding.Readings;
import nl.qdc.hoptrace.redact.text.TextRedactor;

/** Header fields without what tells of the complainant. */
public final class FieldRedactor {

  private static final int WIDTH = 78;

  private final TextRedactor texts;

  /** With this one for their texts. */
  public FieldRedactor(TextRedactor texts) {
    this.texts = texts;
  }

  /** The field as a line or folded lines; empty when nothing of it may stay. */
  public Optional<String> line(HeaderField field) {
    FieldKind kind = FieldKind.of(field.name());
    boolean out = kind == FieldKind.MIME || field.cut() || texts.tells(field.name());
    return out ? Optional.empty() : Optional.of(folded(field.name() + ": " + value(kind, field)));
  }

  private String value(FieldKind kind, HeaderField field) {
    String value = field.value();
    return switch (kind) {
      case RECIPIENT -> recipients(value);
      case SENDER, PROSE -> prose(value);
      case ID -> ids(value);
      case RECORD -> record(field, shown(value));
      default -> value.isEmpty() ? "" : texts.token(value);
    };
  }

  private String prose(String value) {
    String shown = shown(value);
    return Readings.hasUnreadWords(shown) ? texts.token(value) : texts.prose(shown);
  }

  /** A stamp that can't be read may name its recipient anywhere. */
  private String record(HeaderField field, String value) {
    boolean readable = !field.is("Received") || ReceivedReader.read(field.value()) instanceof Stamp;
    return readable ? texts.record(value) : texts.anybody(value);
  }

  private String recipients(String value) {
    String all =
        Mailboxes.of(value).addresses().stream()
            .map(texts::anybody)
            .distinct()
            .collect(Collectors.joining(", "));
    return all.isEmpty() && !value.isEmpty() ? texts.token(value) : all;
  }

  /** Each is a token; where it was made is often a host's name and stays when it tells nothing. */
  private String ids(String value) {
    StringBuilder ids = new StringBuilder();
    for (String word : value.split("\\s+", -1)) {
      String id = word.replaceAll("[<>]", "");
      int at = id.lastIndexOf('@');
      String token = texts.token(at < 0 ? id : id.substring(0, at));
      String where = at < 0 ? "invalid" : texts.prose(shown(id.substring(at + 1)));
      ids.append(ids.length() == 0 ? "<" : " <")
          .append(token)
          .append('@')
          .append(where)
          .append('>');
    }
    return ids.toString();
  }

  /** As a reader sees it: encoded words read, and nothing that would steer a terminal. */
  private static String shown(String value) {
    return Visible.of(Readings.decodedWords(value));
  }

  private static String folded(String line) {
    StringBuilder lines = new StringBuilder(line.length() + 16);
    int column = 0;
    for (String word : line.split(" ", -1)) {
      if (column > 0 && column + word.length() > WIDTH && !word.isEmpty()) {
        lines.append("\n ").append(word);
        column = word.length() + 1;
      } else {
        lines.append(column == 0 ? "" : " ").append(word);
        column += word.length() + 1;
      }
    }
    return lines.toString();
  }
}
