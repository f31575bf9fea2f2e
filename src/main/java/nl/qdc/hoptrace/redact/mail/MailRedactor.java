package nl.qdc.hoptrace.redact.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.redact.mail.Entity.Message;
import nl.qdc.hoptrace.redact.mail.Entity.Multipart;
import nl.qdc.hoptrace.redact.mail.Entity.Removed;
import nl.qdc.hoptrace.redact.mail.Entity.Report;
import nl.qdc.hoptrace.redact.mail.Entity.Text;
import nl.qdc.hoptrace.redact.text.TextRedactor;

/** Writes a mail anew, without what tells of the complainant. */
public final class MailRedactor {

  private static final List<String> OF_A_COMPLAINT = List.of("From", "To", "Cc", "Subject", "Date");

  private static final List<String> KNOWN =
      List.of("multipart/alternative", "multipart/related", "multipart/report", "multipart/digest");

  private final Message mail;
  private final Predicate<HeaderSection> isComplaint;
  private final List<String> notes = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private int boundaries;
  private boolean sentByUs;

  private MailRedactor(Message mail, Predicate<HeaderSection> isComplaint) {
    this.mail = mail;
    this.isComplaint = isComplaint;
  }

  /**
   * A mail.
   *
   * @param bytes its bytes
   * @param isComplaint whether a mail is known to complain; one that holds another, or stamps in
   *     its text, is taken to
   */
  public static MailRedactor of(byte[] bytes, Predicate<HeaderSection> isComplaint) {
    return new MailRedactor(new EntityReader().message(bytes), isComplaint);
  }

  /** Reads who the complainant is. */
  public void teach(Learner learner) {
    sentByUs = !mail.isFeedback() && learner.isSentByUs(mail.section());
    learn(mail, learner);
  }

  private void learn(Entity entity, Learner learner) {
    if (entity instanceof Message message) {
      if (isComplaint(message)) {
        learner.complaint(message.section());
      } else {
        learner.received(message.section());
      }
      learn(message.body(), learner);
    } else if (entity instanceof Multipart multipart) {
      multipart.parts().forEach(part -> learn(part, learner));
    } else if (entity instanceof Report report) {
      report.blocks().forEach(learner::received);
    } else if (entity instanceof Text text) {
      text.text().lines().forEach(learner::line);
    }
  }

  private boolean isComplaint(Message message) {
    return message.equals(mail)
        && (isComplaint.test(message.section())
            || (!sentByUs && (message.carriesAnother() || message.holdsPasted())));
  }

  /** The mail that is left. */
  public String redacted(TextRedactor texts, FieldRedactor fields) {
    message(mail, texts, fields);
    return out.toString();
  }

  /** What was removed and is not seen in its place, a line each. */
  public List<String> notes() {
    return notes;
  }

  private void message(Message message, TextRedactor texts, FieldRedactor fields) {
    boolean complaint = isComplaint(message);
    for (HeaderField field : message.section().fields()) {
      boolean kept = !complaint || OF_A_COMPLAINT.stream().anyMatch(field::is);
      (kept ? fields.line(field) : Optional.<String>empty())
          .ifPresent(line -> out.append(line).append('\n'));
    }
    if (complaint) {
      notes.add("of the complaint itself only From, To, Cc, Subject and Date are kept");
    }
    note(message.section().malformed().size(), "lines of the header that are no fields");
    note(message.section().cut() ? 1 : 0, "header longer than can be read");
    out.append("MIME-Version: 1.0\n");
    boolean own = complaint && message.carriesAnother();
    entity(own ? withoutWords(message.body()) : message.body(), texts, fields);
  }

  private void note(int count, String what) {
    if (count > 0) {
      notes.add("removed: " + count + " " + what);
    }
  }

  /** A complainant's own words may name him in ways that nobody can foresee. */
  private static Entity withoutWords(Entity entity) {
    if (entity instanceof Multipart multipart) {
      return new Multipart(
          multipart.type(), multipart.parts().stream().map(MailRedactor::withoutWords).toList());
    }
    return entity instanceof Text
        ? new Removed("text/plain", "these are the complainant's own words")
        : entity;
  }

  private void entity(Entity entity, TextRedactor texts, FieldRedactor fields) {
    if (entity instanceof Multipart multipart) {
      multipart(multipart, texts, fields);
    } else if (entity instanceof Message message) {
      out.append("Content-Type: message/rfc822\nContent-Transfer-Encoding: 8bit\n\n");
      message(message, texts, fields);
    } else if (entity instanceof Report report) {
      report(report, fields);
    } else if (entity instanceof Text text) {
      text(redacted(text.text(), texts));
    } else if (entity instanceof Removed removed) {
      String what = "removed: " + texts.prose(removed.what()) + ", since " + removed.why();
      notes.add(what);
      text("[" + what + "]\n");
    }
  }

  private void multipart(Multipart multipart, TextRedactor texts, FieldRedactor fields) {
    String boundary = "=_hoptrace_" + ++boundaries;
    String type = KNOWN.contains(multipart.type()) ? multipart.type() : "multipart/mixed";
    out.append("Content-Type: ").append(type);
    reportType(multipart).ifPresent(of -> out.append(";\n report-type=").append(of));
    out.append(";\n boundary=\"").append(boundary).append("\"\n");
    for (Entity part : multipart.parts()) {
      out.append("\n--").append(boundary).append('\n');
      entity(part, texts, fields);
    }
    out.append("\n--").append(boundary).append("--\n");
  }

  /** RFC 6522 §3: what its second part is. */
  private static Optional<String> reportType(Multipart multipart) {
    return multipart.parts().stream()
        .flatMap(part -> part instanceof Report report ? Stream.of(report.type()) : Stream.of())
        .map(type -> type.substring(type.indexOf('/') + 1))
        .filter(type -> multipart.type().equals("multipart/report"))
        .findFirst();
  }

  private void report(Report report, FieldRedactor fields) {
    out.append("Content-Type: ").append(report.type()).append('\n');
    for (HeaderSection block : report.blocks()) {
      out.append('\n');
      block
          .fields()
          .forEach(field -> fields.line(field).ifPresent(l -> out.append(l).append('\n')));
      note(block.malformed().size(), "lines of a report that are no fields");
    }
  }

  private void text(String text) {
    out.append("Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n");
    out.append(text);
  }

  private String redacted(String text, TextRedactor texts) {
    StringBuilder lines = new StringBuilder(text.length());
    text.lines()
        .map(Visible::of)
        .map(texts::prose)
        .map(MailRedactor::harmless)
        .forEach(line -> lines.append(line).append('\n'));
    if (!texts.tells(lines.toString())) {
      return lines.toString();
    }
    notes.add("removed: text/plain, since it names the complainant across its lines");
    return "[removed: text/plain, since it names the complainant across its lines]\n";
  }

  /** A line that would end a part, or begin a mail in an mbox file. */
  private static String harmless(String line) {
    return line.startsWith("--") || line.startsWith("From ") ? " " + line : line;
  }
}
