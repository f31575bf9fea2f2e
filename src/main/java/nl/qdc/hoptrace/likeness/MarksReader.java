package nl.qdc.hoptrace.likeness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.likeness.Marks.Mark;

/**
 * Reads the marks of a header section.
 *
 * @param section the header section
 */
record MarksReader(HeaderSection section) {

  private static final int LONGEST = 200;
  private static final int MOST_FIELDS = 32;

  /** The fields that a sender's program writes; servers on the way add the others. */
  private static final Set<String> SENDERS =
      Set.of(
          "from",
          "sender",
          "to",
          "cc",
          "reply-to",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "x-mailer",
          "user-agent",
          "organization",
          "x-priority",
          "x-msmail-priority",
          "importance",
          "precedence",
          "list-id",
          "list-unsubscribe",
          "list-unsubscribe-post",
          "feedback-id",
          "auto-submitted");

  Marks marks(Optional<String> subjectForm) {
    Optional<String> from = value("From").flatMap(Mailbox::domain);
    Optional<String> replyTo = value("Reply-To").flatMap(Mailbox::domain);
    Map<Mark, String> values = new EnumMap<>(Mark.class);
    BiConsumer<Mark, Optional<String>> keep =
        (mark, value) ->
            value
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> values.put(mark, shortened(text)));
    keep.accept(Mark.SUBJECT_FORM, subjectForm);
    keep.accept(Mark.FROM_DOMAIN, from);
    keep.accept(Mark.REPLY_TO_DOMAIN, replyTo.filter(domain -> !from.equals(Optional.of(domain))));
    keep.accept(Mark.LIST, list());
    keep.accept(Mark.MESSAGE_ID_FORM, value("Message-ID").map(id -> messageIdForm(id, from)));
    keep.accept(Mark.BOUNDARY_FORM, boundary().map(Form::of));
    keep.accept(Mark.FIELD_ORDER, fieldOrder());
    keep.accept(Mark.MAILER, value("X-Mailer").or(() -> value("User-Agent")).map(Form::ofProgram));
    return new Marks(values);
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  private Optional<String> list() {
    return value("List-Id").or(() -> value("List-Unsubscribe").flatMap(MarksReader::host));
  }

  /** The host of a link, or the domain of an address. */
  private static Optional<String> host(String uris) {
    int start = uris.indexOf("://");
    if (start < 0) {
      return Mailbox.domain(uris);
    }
    int end = start + 3;
    while (end < uris.length() && "/?#:>".indexOf(uris.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(uris.substring(start + 3, end).toLowerCase(Locale.ROOT));
  }

  /** The domain is kept where it is not the sender's: it may be the sending host's own. */
  private static String messageIdForm(String id, Optional<String> from) {
    int at = id.indexOf('@');
    String domain = id.substring(at + 1).replace(">", "").toLowerCase(Locale.ROOT);
    boolean own = from.equals(Optional.of(domain));
    return at < 0 ? Form.of(id) : Form.of(id.substring(0, at)) + "@" + (own ? "from" : domain);
  }

  private Optional<String> boundary() {
    String type = value("Content-Type").orElse("");
    int at = type.toLowerCase(Locale.ROOT).indexOf("boundary=");
    if (at < 0) {
      return Optional.empty();
    }
    String value = type.substring(at + "boundary=".length()).replace("\"", "");
    int end = value.indexOf(';');
    return Optional.of(end < 0 ? value : value.substring(0, end));
  }

  private Optional<String> fieldOrder() {
    List<String> names = new ArrayList<>();
    for (HeaderField field : section.fields()) {
      String name = field.key();
      if (SENDERS.contains(name) && names.size() < MOST_FIELDS) {
        names.add(name);
      }
    }
    return Optional.of(String.join(" ", names));
  }

  private Optional<String> value(String name) {
    return Fingerprinter.value(section, name);
  }
}
