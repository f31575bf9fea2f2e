package nl.qdc.hoptrace.verdict.step;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.NextStep.Action;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.TraitsReader;

/** What to do about a mail that a server of ours sent, or passed on. */
public final class FromUs {

  private final Case theCase;
  private final Optional<Party> source;
  private final Submitter submitter;

  /** The steps for a case. */
  public FromUs(Case theCase, Optional<Party> source, Submitter submitter) {
    this.theCase = theCase;
    this.source = source;
    this.submitter = submitter;
  }

  /** Adds the steps for that reason. */
  public void add(Reason reason, List<NextStep> steps) {
    Optional<Step> step = theCase.relayStep();
    Optional<Hop> relay =
        step.isPresent() && step.get().hop().stamp().isPresent()
            ? Optional.of(step.get().hop())
            : Optional.empty();
    if (reason == Reason.ENTERED_FROM_OUTSIDE) {
      Forwarding.add(theCase, relay.orElseThrow(), steps);
    } else if (relay.isPresent()) {
      steps.add(atRelay(relay.get(), reason));
    }
    source(relay, steps);
    if (reason == Reason.AUTHENTICATED_AT_RELAY) {
      steps.add(compareAccounts());
    }
    OptOut.add(theCase.section(), steps);
    if (reason == Reason.BORDER_PEER || reason == Reason.BEHIND_RELAY) {
      Holders.addCustomer(theCase, source, steps);
    }
    Holders.addAccount(submitter, steps);
  }

  /** Of qmail's notes, which name neither host nor id, the next server's answer tells more. */
  private NextStep atRelay(Hop relay, Reason reason) {
    boolean shown = reason == Reason.RELAY_ORIGIN_NOT_SHOWN && source.isPresent();
    return shown && writer(relay).isEmpty()
        ? LogSearch.onServer(source.get(), "the mail")
        : LogSearch.of(relay, theCase.section(), StampHost.of(relay, theCase), why(reason));
  }

  /** A bounce goes to whoever the mail before it claimed to be from. */
  private String why(Reason reason) {
    boolean bounce =
        reason == Reason.LOCAL_AT_RELAY && TraitsReader.read(theCase.section()).nullReturnPath();
    return bounce
        ? ": it tells which mail this bounce answers; why was that one taken, and not refused?"
        : "";
  }

  static Optional<String> writer(Hop hop) {
    return hop.stamp().orElseThrow().by().name();
  }

  /** At the machine that sent it: a web server's log proves what its fields only say. */
  private void source(Optional<Hop> relay, List<NextStep> steps) {
    Optional<Holding> holding = source.isPresent() ? source.get().network() : Optional.empty();
    if (holding.isPresent() && holding.get().isShared()) {
      steps.add(LogSearch.ofTranslations(source.get(), relay.isPresent()));
    } else if (holding.isPresent() && holding.get().entry().role() == Role.WEB) {
      steps.add(new WebServer(theCase, source.get(), holding.get().entry()).search(submitter));
    } else if (holding.isPresent() && holding.get().entry().role() == Role.RELAY) {
      if (relay.isEmpty() || isBehind(relay.get())) {
        steps.add(LogSearch.onServer(source.get(), "the mail"));
      }
    } else if (relay.isEmpty() && source.isPresent()) {
      steps.add(LogSearch.atCustomer(source.get()));
    }
  }

  /** Whether the source is another relay of ours, which the relay's stamp shows as its peer. */
  private boolean isBehind(Hop relay) {
    Optional<String> writer = relay.writer();
    boolean itself =
        writer.isPresent()
            && Names.areOf(source.orElseThrow().network().orElseThrow().entry(), writer.get());
    return source.orElseThrow().hop() == relay.number()
        && !theCase.trail().source().orElseThrow().writer()
        && !itself;
  }

  /** A login names an account and an address: two parties, and neither is guilty by that alone. */
  private NextStep compareAccounts() {
    String account =
        submitter.account().isPresent() && isWordOfRelay()
            ? "account " + submitter.account().get()
            : "the account (the log names it)";
    String from = isInside() ? inside() : source.orElseThrow().label();
    String text =
        "compare this login of "
            + account
            + " from "
            + from
            + customer()
            + " with its earlier ones; "
            + whom();
    return new NextStep(Action.COMPARE_ACCOUNTS, text);
  }

  /** The client's own word names its user, not the login. */
  private boolean isWordOfRelay() {
    Optional<Step> relay = theCase.relayStep();
    return relay.isPresent() && submitter.wordOf().equals(writer(relay.get().hop()));
  }

  /** Whether the relay itself stands for a client of which it shows no public address. */
  private boolean isInside() {
    Optional<Step> relay = theCase.relayStep();
    return source.isEmpty()
        || relay.isEmpty()
        || source.get().hop() != relay.get().hop().number()
        || theCase.trail().source().orElseThrow().writer();
  }

  private String inside() {
    Optional<Step> relay = theCase.relayStep();
    Optional<IpAddress> peer = relay.isPresent() ? relay.get().hop().peer() : Optional.empty();
    return peer.isPresent() ? peer.get().toString() : "an address that is not shown";
  }

  private String whom() {
    Optional<Holding> holding = isInside() ? Optional.empty() : source.orElseThrow().network();
    boolean ours = holding.isPresent() && !holding.get().isShared();
    return ours
        ? "the password may be stolen or the machine misused, so ask both before either is blamed"
        : "the password may be stolen, so ask who holds the account before it is blamed";
  }

  private String customer() {
    Optional<Holding> holding = source.isPresent() ? source.get().network() : Optional.empty();
    if (holding.isPresent() && holding.get().isShared()) {
      return " (which many share)";
    }
    Optional<String> customer = holding.isPresent() ? holding.get().customer() : Optional.empty();
    return customer.isPresent() ? " (customer " + customer.get() + ")" : "";
  }
}
