package nl.qdc.hoptrace.report.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Claim;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.SourceKind;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Traits;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.Witness;

/** Builds analyses by hand. */
public final class Answer {

  private final Reason reason;
  private final String summary;
  private final List<HopView> hops;
  private final List<Integer> proof = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Witness> witnesses = new ArrayList<>();
  private final List<NextStep> steps = new ArrayList<>();
  private Optional<Party> border = Optional.empty();
  private Optional<Party> source = Optional.empty();
  private Optional<SourceKind> kind = Optional.empty();
  private Submitter submitter = Submitter.UNKNOWN;
  private Traits traits =
      new Traits(
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty());

  private Answer(Reason reason, String summary, List<HopView> hops) {
    this.reason = reason;
    this.summary = summary;
    this.hops = hops;
  }

  /** An answer with a reason, about these hops. */
  public static Answer of(Reason reason, String summary, HopView... hops) {
    return new Answer(reason, summary, List.of(hops));
  }

  /** The peer of a hop. */
  public static Party peer(HopView view, Optional<Holding> network) {
    Optional<Stamp> stamp = view.hop().stamp();
    Client client = stamp.map(Stamp::client).orElse(Client.NONE);
    return new Party(
        client.peer().address(),
        OptionalInt.empty(),
        client.helo(),
        client.rdns(),
        stamp.map(Stamp::by).flatMap(Host::name),
        view.hop().number(),
        view.hop().field().line(),
        stamp.flatMap(Stamp::time),
        stamp.flatMap(Stamp::id),
        network);
  }

  /** The writer of a hop's stamp. */
  public static Party writer(HopView view, Holding network) {
    Party peer = peer(view, Optional.of(network));
    return new Party(
        Optional.of(network.entry().cidr().first()),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        peer.by(),
        peer.hop(),
        peer.line(),
        peer.time(),
        peer.queueId(),
        peer.network());
  }

  /** Border and source are one. */
  public Answer from(SourceKind sourceKind, Party party) {
    return from(sourceKind, party, party);
  }

  /** Who sent it, and who handed it over. */
  public Answer from(SourceKind sourceKind, Party origin, Party last) {
    source = Optional.of(origin);
    border = Optional.of(last);
    kind = Optional.of(sourceKind);
    return this;
  }

  /** The lines it rests on. */
  public Answer restsOn(Integer... lines) {
    proof.addAll(List.of(lines));
    return this;
  }

  /** The account. */
  public Answer by(Submitter account) {
    submitter = account;
    return this;
  }

  /** An address that is not believed. */
  public Answer claim(String ip, int line, Claim.Where where, String why) {
    claims.add(new Claim(Optional.of(Stamped.ip(ip)), Optional.empty(), line, where, false, why));
    return this;
  }

  /** A name that is not believed. */
  public Answer claimOfName(String name, int line, Claim.Where where, String why) {
    claims.add(new Claim(Optional.empty(), Optional.of(name), line, where, true, why));
    return this;
  }

  /** An observation at a hop, or anywhere for hop 0. */
  public Answer finding(FindingCode code, int hop, int line, String text) {
    boolean placed = hop > 0;
    findings.add(
        new Finding(
            code,
            placed ? OptionalInt.of(hop) : OptionalInt.empty(),
            placed ? OptionalInt.of(line) : OptionalInt.empty(),
            text));
    return this;
  }

  /** A field that notes an address. */
  public Answer witness(String field, int line, String ip, boolean agrees, Witness.Side side) {
    witnesses.add(new Witness(field, line, Stamped.ip(ip), agrees, side));
    return this;
  }

  /** What the mail says of itself. */
  public Answer marked(Traits own) {
    traits = own;
    return this;
  }

  /** Who handed it in, on the proven word of one host. */
  static Submitter submitter(
      Optional<String> account,
      OptionalInt uid,
      Optional<String> script,
      Optional<String> method,
      Optional<String> wordOf,
      List<Integer> evidence) {
    Identity identity =
        new Identity(account, uid, script, Optional.empty(), Optional.empty(), method);
    return new Submitter(identity, wordOf, true, evidence, List.of());
  }

  /** A step without details. */
  public Answer next(NextStep.Action action, String text) {
    steps.add(
        new NextStep(
            action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text));
    return this;
  }

  /** A search, ten minutes around that time. */
  public Answer search(String host, String id, String time) {
    Instant at = Instant.parse(time);
    steps.add(
        new NextStep(
            NextStep.Action.SEARCH_LOG,
            Optional.of(host),
            Optional.of(id).filter(text -> !text.isEmpty()),
            Optional.of(at.minusSeconds(600)),
            Optional.of(at.plusSeconds(600)),
            "search the mail log of " + host + (id.isEmpty() ? "" : " for " + id)));
    return this;
  }

  /** The whole. */
  public Analysis build(String... conditions) {
    return new Analysis(
        Verdict.of(reason),
        reason,
        summary,
        proof,
        List.of(conditions),
        border,
        source,
        kind,
        submitter,
        hops,
        claims,
        findings,
        witnesses,
        traits,
        steps);
  }
}
