package nl.qdc.hoptrace.verdict.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.NextStep.Action;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.step.FromUs;
import nl.qdc.hoptrace.verdict.step.LogSearch;

/** What to do next, by verdict. */
final class NextSteps {

  private final Case theCase;
  private final Optional<Party> source;
  private final Submitter submitter;

  NextSteps(Case theCase, Optional<Party> source, Submitter submitter) {
    this.theCase = theCase;
    this.source = source;
    this.submitter = submitter;
  }

  List<NextStep> of(Reason reason) {
    List<NextStep> steps = new ArrayList<>();
    switch (Verdict.of(reason)) {
      case FROM_NETWORK, RELAYED -> new FromUs(theCase, source, submitter).add(reason, steps);
      case CLAIMED -> claimed(reason, steps);
      case NOT_FROM_NETWORK -> notFromUs(reason, steps);
      case INCONCLUSIVE -> inconclusive(reason, steps);
    }
    return steps;
  }

  private void claimed(Reason reason, List<NextStep> steps) {
    for (Hop hop : theCase.unverified()) {
      if (theCase.showsUs(hop)) {
        claim(hop, steps);
        break;
      }
    }
    settling(reason).ifPresent(steps::add);
    if (reason != Reason.BEHIND_PRIVATE_HOP) {
      steps.add(tellOperator());
    }
  }

  /** To which address we would have handed it: that of the stamp's writer. */
  private Optional<IpAddress> taker(Hop claim) {
    Optional<IpAddress> named = claim.stamp().orElseThrow().by().address();
    boolean next = theCase.borderHop().flatMap(theCase::below).equals(Optional.of(claim));
    return named.isEmpty() && next ? theCase.borderPeer() : named;
  }

  /** Where the claim names a server of ours, we have the log, and may find its stamp below. */
  private void claim(Hop hop, List<NextStep> steps) {
    Optional<NetworkEntry> server = server(hop);
    Optional<IpAddress> taker = taker(hop);
    steps.add(LogSearch.forClaim(hop, taker, server));
    Optional<Hop> below = theCase.below(hop);
    boolean its =
        server.isPresent()
            && below.isPresent()
            && below.get().writer().isPresent()
            && Names.areOf(server.get(), below.get().writer().get());
    if (its && below.get().stamp().orElseThrow().queueId().isPresent()) {
      String to = taker.isPresent() ? taker.get().toString() : "the next host";
      String why = ": only if it went to " + to + " from there is the claim true";
      steps.add(LogSearch.of(below.get(), theCase.section(), server.get().name(), why));
    }
  }

  /** The server of ours, whose log we have, that the claim names. */
  private Optional<NetworkEntry> server(Hop hop) {
    Optional<Holding> holding =
        theCase.ground().networks().at(hop.peer().orElseThrow(), hop.time());
    boolean ours = holding.isPresent() && holding.get().entry().role().isServer();
    return ours ? Optional.of(holding.get().entry()) : Optional.empty();
  }

  private void notFromUs(Reason reason, List<NextStep> steps) {
    Optional<Step> relay = theCase.relayStep();
    if (reason == Reason.RECEIVED_BY_US && relay.isPresent()) {
      Hop hop = relay.get().hop();
      steps.add(LogSearch.of(hop, theCase.section(), hop.stamp().orElseThrow().by().name(), ""));
    }
    steps.add(tellOperator());
  }

  /** The option that would let the walk go on, once its condition has been checked. */
  private Optional<NextStep> settling(Reason reason) {
    Optional<IpAddress> peer = theCase.trail().border().flatMap(Contact::ip);
    boolean hinted = reason == Reason.BEHIND_PRIVATE_HOP || isSecondServer();
    return peer.filter(ip -> hinted).map(NextSteps::checkReceiver);
  }

  private boolean isSecondServer() {
    Optional<Hop> at = theCase.borderHop();
    Optional<Stamp> upper = at.flatMap(Hop::stamp);
    Optional<Hop> below = at.flatMap(theCase::below);
    Optional<Stamp> lower = below.flatMap(Hop::stamp);
    return upper.isPresent()
        && lower.isPresent()
        && (Neighbours.isSecondServer(upper.get(), lower.get(), theCase.ground().organisations())
            || (theCase.showsUs(below.get())
                && Neighbours.isSameOrganisation(
                    upper.get(), lower.get(), theCase.ground().organisations())));
  }

  private static NextStep checkReceiver(IpAddress ip) {
    return new NextStep(
        Action.CHECK_RECEIVER,
        "check first that "
            + ip
            + " is the recipient's own server; if so, run again with --receiver "
            + ip);
  }

  private NextStep tellOperator() {
    Optional<IpAddress> ip = theCase.borderPeer();
    String host = ip.isPresent() ? ip.get().toString() : "the border host";
    String text = "the operator of " + host + " handed the mail over and is the one to tell";
    return ip.isPresent()
        ? new NextStep(Action.TELL_OPERATOR, host, text)
        : new NextStep(Action.TELL_OPERATOR, text);
  }

  private void inconclusive(Reason reason, List<NextStep> steps) {
    switch (reason) {
      case NO_RECEIVED, NO_REPORTED_MESSAGE, ONLY_INTERNAL_HOPS, TRACE_INTERRUPTED, NOT_MAIL ->
          steps.add(
              new NextStep(
                  Action.ASK_FOR_HEADERS,
                  "ask the complainant for the complete mail as an attachment, or for all of its headers"));
      case INTERNAL_HOP_UNLINKED -> {
        lastPeer().ifPresent(ip -> steps.add(checkReceiver(ip)));
        steps.add(
            new NextStep(Action.READ_HEADERS, "read the stamps around the internal hop by eye"));
      }
      default ->
          steps.add(
              new NextStep(
                  Action.READ_HEADERS, "read the headers by eye, and ask for the original mail"));
    }
  }

  private Optional<IpAddress> lastPeer() {
    Optional<Step> last = theCase.trail().last();
    return last.isPresent() ? last.get().hop().peer() : Optional.empty();
  }
}
