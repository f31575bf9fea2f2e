package nl.qdc.hoptrace.reply;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.redact.mail.FieldRedactor;
import nl.qdc.hoptrace.redact.text.TextRedactor;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.complaint.MailProgram;

/**
 * Writes a draft about one mail.
 *
 * @param templates the texts
 * @param from the desk's mailbox
 * @param desk the name that it signs with
 * @param zone the time zone to show times in
 */
public record Reply(Templates templates, String from, String desk, ZoneId zone) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

  /**
   * A case.
   *
   * @param analysis the answer about the mail
   * @param mail its headers; those of the complaint when it holds no mail
   * @param complaint the headers of the complaint; empty when the mail came without one
   */
  public record Matter(Analysis analysis, HeaderSection mail, Optional<HeaderSection> complaint) {}

  /**
   * What to write to a customer.
   *
   * @param earlier the day of the first complaint about him, where one is known
   */
  public record Order(Letter letter, Language language, Optional<LocalDate> earlier) {}

  /** The language of an answer when nothing else says which. */
  public static Language language(Matter matter) {
    return matter.complaint().map(Language::of).orElse(Language.EN);
  }

  /**
   * The answer to a complainant. It names no customer.
   *
   * @throws TemplateException when the desk's template is wrong
   */
  public byte[] toComplainant(Matter matter, Language language) {
    Correspondence answered = new Correspondence(matter.complaint().orElse(matter.mail()));
    boolean complained = matter.complaint().isPresent();
    Letter letter = Letter.toComplainant(matter.analysis().verdict());
    Values values =
        values(matter, matter.analysis().border())
            .text("replySubject", Optional.of(answered.replySubject()))
            .text("queueId", matter.analysis().border().flatMap(Party::queueId))
            .text("mailSubject", new Correspondence(matter.mail()).subject())
            .lines("steps", answered.programs().stream().map(p -> step(p, language)).toList());
    return draft(
        letter.template(language),
        values,
        complained ? answered.author() : Optional.empty(),
        complained ? Optional.of(answered) : Optional.empty());
  }

  /** Whether it can be read whom an answer goes to. */
  public static boolean isAddressed(Matter matter) {
    return matter.complaint().map(Correspondence::new).flatMap(Correspondence::author).isPresent();
  }

  /** Why no letter to a customer may be written, in a line; empty when it may. */
  public static Optional<String> refusal(Matter matter, Letter letter) {
    return CustomerCheck.refusal(matter.analysis(), letter);
  }

  /**
   * The letter to a customer. Nothing in it tells who complained; it is no answer to the complaint.
   *
   * @param texts replaces what tells of the complainant
   * @param fields the same for header fields
   * @throws TemplateException when the desk's template is wrong
   */
  public byte[] toCustomer(Matter matter, Order order, TextRedactor texts, FieldRedactor fields) {
    Analysis analysis = matter.analysis();
    Values values =
        values(matter, analysis.source())
            .text("sourceName", analysis.source().flatMap(Reply::name))
            .text("relay", relay(analysis).flatMap(Party::by).map(texts::record))
            .text("queueId", relay(analysis).flatMap(Party::queueId))
            .text("earlier", order.earlier().map(LocalDate::toString))
            .text("customer", CustomerCheck.customer(analysis))
            .text("mailSubject", new Correspondence(matter.mail()).subject().map(texts::prose))
            .lines("evidence", evidence(matter, fields));
    String template = order.letter().template(order.language());
    return draft(template, values, Optional.empty(), Optional.empty());
  }

  /** The source as our own relay shows it; the complainant's server says nothing to a customer. */
  private static Optional<Party> relay(Analysis analysis) {
    return analysis.source().filter(source -> analysis.reason() != Reason.BORDER_PEER);
  }

  private static List<String> evidence(Matter matter, FieldRedactor fields) {
    return matter.mail().fields().stream()
        .filter(field -> isProof(field, matter.analysis()))
        .flatMap(field -> fields.line(field).stream())
        .flatMap(String::lines)
        .map("  "::concat)
        .toList();
  }

  private static boolean isProof(HeaderField field, Analysis analysis) {
    return field.is("Received") && analysis.proofLines().contains(field.line());
  }

  private Values values(Matter matter, Optional<Party> timed) {
    Analysis analysis = matter.analysis();
    return new Values()
        .text("desk", Optional.of(desk))
        .text("borderIp", analysis.border().flatMap(Party::ip).map(IpAddress::toString))
        .text("sourceIp", analysis.source().flatMap(Party::ip).map(IpAddress::toString))
        .text("time", timed.flatMap(Party::time).map(this::time))
        .condition("claimed", analysis.verdict() == Verdict.CLAIMED)
        .condition("receivedByUs", analysis.reason() == Reason.RECEIVED_BY_US)
        .condition("list", analysis.traits().listUnsubscribe().isPresent())
        .condition("login", analysis.reason() == Reason.AUTHENTICATED_AT_RELAY)
        .condition("forwarded", isForwarded(analysis.findings()));
  }

  private static boolean isForwarded(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.code() == FindingCode.POSSIBLY_FORWARDED);
  }

  private static Optional<String> name(Party source) {
    return source.network().flatMap(holding -> holding.entry().name());
  }

  private static String step(MailProgram program, Language language) {
    return language == Language.NL ? program.dutchStep() : program.step();
  }

  private String time(StampTime time) {
    return TIME.format(ZonedDateTime.ofInstant(time.instant(), zone));
  }

  private byte[] draft(
      String template,
      Values values,
      Optional<InternetAddress> to,
      Optional<Correspondence> answered) {
    return new Draft(
            sender(),
            to,
            templates.template(template).with(values),
            answered.flatMap(Correspondence::id),
            answered.map(Correspondence::thread).orElse(List.of()))
        .bytes();
  }

  private InternetAddress sender() {
    try {
      return new InternetAddress(
          from, desk.equals(from) ? null : desk, StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java has UTF-8", e);
    }
  }
}
