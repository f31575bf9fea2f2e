package nl.qdc.hoptrace.cli.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.redact.key.Pseudonyms;
import nl.qdc.hoptrace.redact.mail.FieldRedactor;
import nl.qdc.hoptrace.redact.mail.Learner;
import nl.qdc.hoptrace.redact.text.TextRedactor;
import nl.qdc.hoptrace.redact.trace.Complainant;
import nl.qdc.hoptrace.reply.Language;
import nl.qdc.hoptrace.reply.Letter;
import nl.qdc.hoptrace.reply.Reply;
import nl.qdc.hoptrace.reply.Reply.Matter;
import nl.qdc.hoptrace.verdict.Party;

/** The letter to a customer: which one it is, and without what tells of the complainant. */
record CustomerLetter(Arguments arguments, Configuration configuration, Session session) {

  /**
   * The draft.
   *
   * @throws UsageException when the verdict does not bear it
   */
  byte[] draft(Input input, Matter matter, Language language, Reply reply) {
    boolean warning = arguments.has(ReplyCommand.WARNING);
    Reply.refusal(matter, warning ? Letter.WARNING : Letter.NOTICE)
        .ifPresent(
            why -> {
              throw new UsageException("no letter to a customer: " + why);
            });
    Optional<Instant> earlier = earlier(input);
    Letter letter =
        warning || (earlier.isPresent() && warns(matter, earlier.get()))
            ? Letter.WARNING
            : Letter.NOTICE;
    return draft(new Reply.Order(letter, language, earlier.map(this::day)), matter, reply);
  }

  private Optional<Instant> earlier(Input input) {
    return arguments
        .value(ReplyCommand.HISTORY)
        .flatMap(file -> new EarlierComplaints(file, new Examiner(configuration)).first(input));
  }

  private LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, configuration.timezone().zone());
  }

  /** One warning, then removal; whether one was sent is not known here. */
  private boolean warns(Matter matter, Instant earlier) {
    String before = "the first complaint about this customer came in on " + day(earlier);
    Optional<String> doubt =
        Reply.refusal(matter, Letter.WARNING).or(() -> excuse(matter, earlier));
    session.warn(
        before
            + doubt
                .map(why -> ", but this can't be a warning: " + why)
                .orElse(": this is a warning; if there was one already, removal comes next"));
    return doubt.isEmpty();
  }

  /** Nobody is warned about what was sent before anybody complained. */
  private static Optional<String> excuse(Matter matter, Instant earlier) {
    Optional<Instant> sent =
        matter.analysis().border().flatMap(Party::time).map(StampTime::instant);
    return sent.filter(earlier::isBefore).isPresent()
        ? Optional.empty()
        : Optional.of("this mail is not shown to have been sent after that");
  }

  private byte[] draft(Reply.Order order, Matter matter, Reply reply) {
    Complainant complainant = RedactionOptions.complainant(arguments, configuration);
    Learner learner = new Learner(complainant, section -> Optional.of(matter.analysis()));
    learner.received(matter.mail());
    matter.complaint().ifPresent(learner::complaint);
    Pseudonyms pseudonyms = RedactionOptions.pseudonyms(arguments, configuration, session);
    TextRedactor texts = new TextRedactor(complainant, pseudonyms);
    return reply.toCustomer(matter, order, texts, new FieldRedactor(texts));
  }
}
