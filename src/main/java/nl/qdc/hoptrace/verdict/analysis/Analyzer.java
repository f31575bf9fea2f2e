package nl.qdc.hoptrace.verdict.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.trace.Chain;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.trace.Trail;
import nl.qdc.hoptrace.trace.walk.Walk;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.SourceKind;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.Witness;
import nl.qdc.hoptrace.verdict.attribution.Attribution;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.Glance;
import nl.qdc.hoptrace.verdict.evidence.Mentions;
import nl.qdc.hoptrace.verdict.evidence.OurNames;
import nl.qdc.hoptrace.verdict.evidence.TraitsReader;
import nl.qdc.hoptrace.verdict.finding.Findings;

/** The one entry to the domain: a header section in, the answer out; pure and without I/O. */
public final class Analyzer {

  private final Ground ground;
  private final OurNames names;
  private final Glance glance;
  private final List<AttributionRule> rules;

  /**
   * An analyzer for one configuration.
   *
   * @param ground networks and receivers
   * @param ourDomains domain names that are ours, for claims and findings only
   */
  public Analyzer(Ground ground, List<String> ourDomains) {
    this(ground, ourDomains, List.of());
  }

  /**
   * An analyzer for one configuration with fields of the operator's own.
   *
   * @param ground networks and receivers
   * @param ourDomains domain names that are ours, for claims and findings only
   * @param rules fields in which our servers name who handed a mail in
   */
  public Analyzer(Ground ground, List<String> ourDomains, List<AttributionRule> rules) {
    this.ground = ground;
    this.names = new OurNames(ourDomains);
    this.glance = new Glance(ground.networks(), names.domains());
    this.rules = List.copyOf(rules);
  }

  /** Analyses one message. */
  public Analysis analyze(HeaderSection section) {
    Chain chain = Chain.of(section);
    Trail trail = Walk.of(chain, ground);
    Case theCase = new Case(section, chain, trail, ground, names, Mentions.in(section, glance));
    List<Witness> witnesses = Witnesses.of(theCase);
    Reason reason = Conclusion.of(theCase, witnesses);
    return answer(theCase, witnesses, reason);
  }

  private Analysis answer(Case theCase, List<Witness> witnesses, Reason reason) {
    Verdict verdict = Verdict.of(reason);
    boolean told = verdict != Verdict.INCONCLUSIVE;
    Optional<Party> border = told ? party(theCase.trail().border()) : Optional.empty();
    Optional<Party> source = told ? party(theCase.trail().source()) : Optional.empty();
    Attribution attribution = Attribution.of(theCase, reason, rules);
    List<Finding> findings = Findings.of(theCase);
    findings.addAll(attribution.findings());
    return new Analysis(
        verdict,
        reason,
        new Summaries(theCase, border, source).sentence(reason),
        proofLines(theCase.trail()),
        conditions(theCase.trail()),
        border,
        source,
        source.isPresent() ? Optional.of(kind(theCase.trail(), reason)) : Optional.empty(),
        attribution.submitter(),
        HopViews.of(theCase),
        Claims.of(theCase),
        findings,
        witnesses,
        TraitsReader.read(theCase.section()),
        new NextSteps(theCase, source, attribution.submitter()).of(reason));
  }

  private static Optional<Party> party(Optional<Contact> contact) {
    return contact.isPresent() ? Optional.of(Party.of(contact.get())) : Optional.empty();
  }

  private static SourceKind kind(Trail trail, Reason reason) {
    return switch (reason) {
      case BORDER_PEER, BEHIND_RELAY -> SourceKind.NETWORK_HOST;
      case LOCAL_AT_RELAY -> SourceKind.LOCAL_SUBMISSION;
      case RELAY_ORIGIN_NOT_SHOWN -> SourceKind.RELAY;
      case AUTHENTICATED_AT_RELAY ->
          isInnermostPeer(trail) ? SourceKind.AUTHENTICATED_CLIENT : SourceKind.RELAY;
      default -> SourceKind.OUTSIDE_HOST;
    };
  }

  /** Whether the source is the client of the relay's stamp, and not the relay itself. */
  private static boolean isInnermostPeer(Trail trail) {
    Contact source = trail.source().orElseThrow();
    Hop last = trail.steps().get(trail.steps().size() - 1).hop();
    return !source.writer() && source.hop().number() == last.number();
  }

  private static List<Integer> proofLines(Trail trail) {
    List<Integer> lines = new ArrayList<>(trail.steps().size());
    for (Step step : trail.steps()) {
      lines.add(step.hop().field().line());
    }
    return lines;
  }

  private static List<String> conditions(Trail trail) {
    List<String> conditions = new ArrayList<>(1);
    if (!trail.steps().isEmpty()) {
      conditions.add("these headers are unaltered");
    }
    for (Hop pull : trail.pulls()) {
      String mailbox = pull.client().helo().orElse("the mailbox that was fetched from");
      conditions.add(mailbox + " is the complainant's mailbox");
    }
    return conditions;
  }
}
