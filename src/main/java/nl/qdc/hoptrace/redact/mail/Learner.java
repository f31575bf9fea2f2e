package nl.qdc.hoptrace.redact.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.read.ReceivedReader;
import nl.qdc.hoptrace.redact.trace.Complainant;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.HopView.Standing;
import nl.qdc.hoptrace.verdict.Verdict;

/** Reads in the headers of mails who the complainant is. */
public final class Learner {

  private static final List<String> LOCAL_SUFFIXES =
      List.of(".local", ".lan", ".home", ".internal", ".localdomain", ".corp", ".home.arpa");

  private final Complainant complainant;
  private final Function<HeaderSection, Optional<Analysis>> analyzer;

  /**
   * A reader.
   *
   * @param complainant told what is found
   * @param analyzer tells which side a stamp is on, when it is known which networks are ours
   */
  public Learner(Complainant complainant, Function<HeaderSection, Optional<Analysis>> analyzer) {
    this.complainant = complainant;
    this.analyzer = analyzer;
  }

  /** The mail complained of, or one of those in it: the complainant got it. */
  public void received(HeaderSection section) {
    recipients(section);
    Optional<Analysis> analysis =
        analyzer.apply(section).filter(answer -> answer.verdict() != Verdict.INCONCLUSIVE);
    if (analysis.isPresent()) {
      analysis.get().hops().forEach(this::hop);
    } else {
      section.all("Received").stream()
          .flatMap(field -> stamp(field).stream())
          .forEach(this::anySide);
    }
  }

  /** The mail that complains: the complainant wrote it. */
  public void complaint(HeaderSection section) {
    recipients(section);
    for (HeaderField field : section.fields()) {
      if (FieldKind.of(field.name()) == FieldKind.SENDER) {
        mailboxes(field);
      }
    }
  }

  /**
   * Whether it is shown to come from us and went to none of our mailboxes: then it is itself what
   * somebody may complain of, whatever it carries, as a bounce does.
   */
  boolean isSentByUs(HeaderSection section) {
    boolean ours =
        analyzer
            .apply(section)
            .map(Analysis::verdict)
            .filter(verdict -> verdict == Verdict.FROM_NETWORK || verdict == Verdict.RELAYED)
            .isPresent();
    return ours && section.fields().stream().noneMatch(this::isToUs);
  }

  private boolean isToUs(HeaderField field) {
    return (FieldKind.of(field.name()) == FieldKind.RECIPIENT || field.is("Received"))
        && Mailboxes.of(field.value()).addresses().stream()
            .map(address -> address.substring(address.lastIndexOf('@') + 1))
            .anyMatch(domain -> complainant.isKept(domain.toLowerCase(Locale.ROOT)));
  }

  /** A line of a text into which headers may have been pasted, quoted or not. */
  public void line(String text) {
    int start = 0;
    while (start < text.length() && " \t>|".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int colon = text.indexOf(':', start);
    if (colon > 0 && FieldKind.of(text.substring(start, colon)) == FieldKind.RECIPIENT) {
      mailboxes(text.substring(colon + 1), complainant);
    }
    int recipient = text.indexOf("for <");
    if (recipient >= 0) {
      Mailboxes.of(text.substring(recipient)).addresses().forEach(complainant::address);
    }
  }

  private void recipients(HeaderSection section) {
    section.all("Received").stream()
        .flatMap(field -> stamp(field).stream())
        .forEach(this::recipient);
    for (HeaderField field : section.fields()) {
      if (FieldKind.of(field.name()) == FieldKind.RECIPIENT) {
        mailboxes(field);
      }
    }
  }

  private void mailboxes(HeaderField field) {
    mailboxes(field.value(), complainant);
  }

  /** Mailboxes of a complainant, with the names beside them. */
  public static void mailboxes(String text, Complainant complainant) {
    Mailboxes found = Mailboxes.of(text);
    found.addresses().forEach(complainant::address);
    found.names().forEach(complainant::name);
  }

  private void recipient(Stamp stamp) {
    stamp
        .recipient()
        .ifPresent(text -> Mailboxes.of(text).addresses().forEach(complainant::address));
  }

  private void hop(HopView view) {
    view.hop().stamp().ifPresent(stamp -> hop(view.standing(), stamp));
  }

  private void hop(Standing standing, Stamp stamp) {
    if (standing == Standing.RECEIVER || standing == Standing.BORDER) {
      host(stamp.by().name());
      stamp.by().address().ifPresent(complainant::ip);
    }
    if (standing == Standing.RECEIVER) {
      host(stamp.client().helo());
      host(stamp.client().rdns());
      stamp.client().peer().address().ifPresent(complainant::ip);
    }
  }

  /** Whoever's it is: a name without a domain is a machine's own. */
  private void anySide(Stamp stamp) {
    host(stamp.client().helo().filter(Learner::isLocal));
    host(stamp.client().rdns().filter(Learner::isLocal));
    host(stamp.by().name().filter(Learner::isLocal));
  }

  private static boolean isLocal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.indexOf('.') < 0 || LOCAL_SUFFIXES.stream().anyMatch(lower::endsWith);
  }

  private void host(Optional<String> name) {
    name.filter(text -> !text.toLowerCase(Locale.ROOT).startsWith("localhost"))
        .filter(text -> !text.equalsIgnoreCase("unknown"))
        .ifPresent(complainant::host);
  }

  private static Optional<Stamp> stamp(HeaderField field) {
    return ReceivedReader.read(field.value()) instanceof Stamp stamp
        ? Optional.of(stamp)
        : Optional.empty();
  }
}
