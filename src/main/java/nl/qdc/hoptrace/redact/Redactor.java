package nl.qdc.hoptrace.redact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.redact.key.Pseudonyms;
import nl.qdc.hoptrace.redact.mail.FieldRedactor;
import nl.qdc.hoptrace.redact.mail.Learner;
import nl.qdc.hoptrace.redact.mail.MailRedactor;
import nl.qdc.hoptrace.redact.text.TextRedactor;
import nl.qdc.hoptrace.redact.trace.Complainant;
import nl.qdc.hoptrace.verdict.Analysis;

/** Takes out of a mail or report all that tells of the complainant. */
public final class Redactor {

  private static final List<String> OF_MAIL =
      List.of("Received", "From", "To", "Subject", "Date", "Message-ID", "Return-Path");

  private static final String UNKNOWN =
      "this text does not tell who complains, so his servers may still stand in it; name him by"
          + " --address or --domain";

  private final Complainant complainant;
  private final Pseudonyms pseudonyms;
  private final Function<HeaderSection, Optional<Analysis>> analyzer;
  private final Predicate<HeaderSection> isComplaint;

  /**
   * A redactor.
   *
   * @param complainant what is known of him beforehand; learns more from the mail
   * @param pseudonyms the names for what is replaced
   * @param analyzer says where a mail came from, when it is known which networks are ours
   * @param isComplaint whether a mail complains of the one in it
   */
  public Redactor(
      Complainant complainant,
      Pseudonyms pseudonyms,
      Function<HeaderSection, Optional<Analysis>> analyzer,
      Predicate<HeaderSection> isComplaint) {
    this.complainant = complainant;
    this.pseudonyms = pseudonyms;
    this.analyzer = analyzer;
    this.isComplaint = isComplaint;
  }

  /** A mail, a report of ours in JSON, or any other text in UTF-8. */
  public Redacted redact(byte[] bytes) throws IOException {
    byte first = ReportRedactor.firstSign(bytes);
    if (first == '{' || first == '[') {
      return report(bytes);
    }
    HeaderSection section = HeaderReader.read(bytes);
    return OF_MAIL.stream().anyMatch(name -> section.first(name).isPresent())
        ? mail(bytes)
        : text(bytes);
  }

  private Redacted mail(byte[] bytes) {
    MailRedactor mail = MailRedactor.of(bytes, isComplaint);
    mail.teach(new Learner(complainant, analyzer));
    TextRedactor texts = texts();
    String text = mail.redacted(texts, new FieldRedactor(texts));
    return new Redacted(text, mail.notes());
  }

  private Redacted report(byte[] bytes) throws IOException {
    ReportRedactor.teach(bytes, complainant);
    return new Redacted(ReportRedactor.redacted(bytes, texts()), List.of());
  }

  /** In a text little tells which of the mailboxes is the complainant's: all are replaced. */
  private Redacted text(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0 || text.indexOf('\ufffd') >= 0) {
      throw new IOException("it is neither a mail nor text in UTF-8");
    }
    Learner learner = new Learner(complainant, analyzer);
    text.lines().forEach(learner::line);
    PrintedReport.teach(text, complainant);
    TextRedactor texts = texts();
    String redacted = text.lines().map(texts::anybody).collect(Collectors.joining("\n", "", "\n"));
    return new Redacted(redacted, complainant.isUnknown() ? List.of(UNKNOWN) : List.of());
  }

  private TextRedactor texts() {
    return new TextRedactor(complainant, pseudonyms);
  }
}
