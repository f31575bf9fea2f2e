package nl.qdc.hoptrace.verdict.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.NextStep.Action;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** What to do next, by verdict. */
final class NextSteps {

  /** Mail servers' clocks differ by minutes: the logs are searched this much to either side. */
  private static final Duration AROUND = Duration.ofMinutes(10);

  private final Case theCase;
  private final Optional<Party> border;
  private final Optional<Party> source;

  NextSteps(Case theCase, Optional<Party> border, Optional<Party> source) {
    this.theCase = theCase;
    this.border = border;
    this.source = source;
  }

  List<NextStep> of(Reason reason) {
    List<NextStep> steps = new ArrayList<>();
    switch (Verdict.of(reason)) {
      case FROM_NETWORK, RELAYED -> fromUs(reason, steps);
      case CLAIMED -> claimed(reason, steps);
      case NOT_FROM_NETWORK -> steps.add(tellOperator());
      case INCONCLUSIVE -> inconclusive(reason, steps);
    }
    return steps;
  }

  private void fromUs(Reason reason, List<NextStep> steps) {
    Optional<Step> relay = theCase.relayStep().filter(step -> step.hop().stamp().isPresent());
    if (relay.isPresent()) {
      Hop hop = relay.get().hop();
      Optional<Stamp> stamp = hop.stamp();
      steps.add(
          search(
              stamp.flatMap(s -> s.by().name()),
              stamp.flatMap(Stamp::id),
              hop.time(),
              reason == Reason.ENTERED_FROM_OUTSIDE
                  ? "; why did the relay take it from outside without a login?"
                  : ""));
    } else {
      source.ifPresent(
          party ->
              steps.add(search(Optional.of(party.label()), Optional.empty(), time(party), "")));
    }
  }

  private void claimed(Reason reason, List<NextStep> steps) {
    for (Hop hop : theCase.unverified()) {
      if (theCase.showsUs(hop)) {
        steps.add(searchClaim(hop));
        break;
      }
    }
    settling(reason).ifPresent(steps::add);
    if (reason != Reason.BEHIND_PRIVATE_HOP) {
      steps.add(tellOperator());
    }
  }

  private NextStep searchClaim(Hop hop) {
    Optional<String> host = hop.peer().map(Object::toString);
    return search(host, Optional.empty(), hop.time(), "; only a line there would prove the claim");
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
    return step(
        Action.CHECK_RECEIVER,
        "check first that "
            + ip
            + " is the recipient's own server; if so, run again with --receiver "
            + ip);
  }

  private NextStep tellOperator() {
    String host = border.flatMap(Party::ip).map(Object::toString).orElse("the border host");
    return step(
        Action.TELL_OPERATOR,
        "the operator of " + host + " handed the mail over and is the one to tell");
  }

  private void inconclusive(Reason reason, List<NextStep> steps) {
    switch (reason) {
      case NO_RECEIVED, NO_REPORTED_MESSAGE, ONLY_INTERNAL_HOPS, TRACE_INTERRUPTED, NOT_MAIL ->
          steps.add(
              step(
                  Action.ASK_FOR_HEADERS,
                  "ask the complainant for the complete mail as an attachment, or for all of its headers"));
      case INTERNAL_HOP_UNLINKED -> {
        lastPeer().ifPresent(ip -> steps.add(checkReceiver(ip)));
        steps.add(step(Action.READ_HEADERS, "read the stamps around the internal hop by eye"));
      }
      default ->
          steps.add(
              step(Action.READ_HEADERS, "read the headers by eye, and ask for the original mail"));
    }
  }

  private Optional<IpAddress> lastPeer() {
    Optional<Step> last = theCase.trail().last();
    return last.isPresent() ? last.get().hop().peer() : Optional.empty();
  }

  private static Optional<Instant> time(Party party) {
    return party.time().map(stamp -> stamp.instant());
  }

  private static NextStep search(
      Optional<String> host, Optional<String> queueId, Optional<Instant> time, String why) {
    String text =
        "search the mail log of "
            + host.orElse("the host")
            + queueId.map(id -> " for " + id).orElse("")
            + why;
    return new NextStep(
        Action.SEARCH_LOG,
        host,
        queueId,
        time.map(t -> t.minus(AROUND)),
        time.map(t -> t.plus(AROUND)),
        text);
  }

  private static NextStep step(Action action, String text) {
    return new NextStep(
        action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }
}
