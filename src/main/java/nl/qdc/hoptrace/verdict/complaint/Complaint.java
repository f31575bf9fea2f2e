package nl.qdc.hoptrace.verdict.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.name.Organisations;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Carrier;
import nl.qdc.hoptrace.verdict.Feedback;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.evidence.TraitsReader;

/**
 * A mail that complains of another. Anyone can mail in a forged one, so the answer about the mail
 * within says by whom it was handed in.
 */
public final class Complaint {

  private static final String NO_MAIL = "The complaint holds no headers of the mail complained of.";

  private static final String BELOW_A_FORWARD =
      " Headers stand in it below a forwarded mail, and may be an invention of its author; --part 1"
          + " takes them.";

  private final HeaderSection section;
  private final Carrier carrier;
  private final Organisations organisations;

  /**
   * A complaint.
   *
   * @param section its own headers
   * @param analysis where it came from itself
   * @param feedback what it says for machines
   */
  public Complaint(
      HeaderSection section,
      Analysis analysis,
      Optional<Feedback> feedback,
      Organisations organisations) {
    this.section = section;
    this.organisations = organisations;
    this.carrier =
        new Carrier(
            section.first("From").flatMap(Addresses::first),
            analysis.border().flatMap(Party::ip),
            analysis.verdict(),
            feedback);
  }

  /** Who handed it in. */
  public Carrier carrier() {
    return carrier;
  }

  /**
   * The answer about a mail that the complaint holds, with what is to be said of the complaint.
   *
   * @param analysis the answer about the mail by itself
   * @param mail its headers
   */
  public Analysis about(Analysis analysis, HeaderSection mail) {
    List<Finding> findings = new ArrayList<>();
    new ComplaintChecks(carrier, organisations).on(analysis, mail, findings::add);
    findings.addAll(analysis.findings());
    return new Analysis(
        analysis.verdict(),
        analysis.reason(),
        "According to " + handedIn() + ": " + analysis.summary(),
        analysis.proofLines(),
        analysis.conditions(),
        analysis.border(),
        analysis.source(),
        analysis.sourceKind(),
        analysis.submitter(),
        analysis.hops(),
        analysis.claims(),
        findings,
        analysis.witnesses(),
        analysis.traits(),
        nextSteps(analysis));
  }

  private List<NextStep> nextSteps(Analysis analysis) {
    List<NextStep> steps = new ArrayList<>(analysis.nextSteps());
    carrier
        .feedback()
        .flatMap(feedback -> ReportedPort.step(feedback, analysis))
        .ifPresent(steps::add);
    return steps;
  }

  private String handedIn() {
    String by = carrier.borderIp().map(IpAddress::toString).map(" by "::concat).orElse("");
    return "a mail handed in" + by + carrier.from().map(" as "::concat).orElse("");
  }

  /**
   * The answer when the complaint holds no mail.
   *
   * @param doubtful how many headers stand in the text of a forwarded mail, perhaps invented
   */
  public Analysis withoutMail(int doubtful) {
    List<Finding> findings = new ArrayList<>();
    new ComplaintChecks(carrier, organisations).onCarrier(findings::add);
    return new Analysis(
        Verdict.INCONCLUSIVE,
        Reason.NO_REPORTED_MESSAGE,
        doubtful > 0 ? NO_MAIL + BELOW_A_FORWARD : NO_MAIL,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Submitter.UNKNOWN,
        List.of(),
        List.of(),
        findings,
        List.of(),
        TraitsReader.read(section),
        HeaderGuide.STEPS);
  }

  /** Fields, so that no other class need know how a mail names its author. */
  private static final class Addresses {
    private Addresses() {}

    /** The first address: what stands in angle brackets, or the only word with an at sign. */
    static Optional<String> first(HeaderField field) {
      String value = field.value();
      int open = value.lastIndexOf('<');
      int close = value.indexOf('>', Math.max(open, 0));
      String address = open >= 0 && close > open ? value.substring(open + 1, close) : value;
      String bare = address.strip();
      return bare.indexOf('@') > 0 && bare.indexOf(' ') < 0 ? Optional.of(bare) : Optional.empty();
    }
  }
}
