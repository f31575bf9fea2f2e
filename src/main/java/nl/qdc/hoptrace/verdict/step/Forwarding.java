package nl.qdc.hoptrace.verdict.step;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.NextStep.Action;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.TraitsReader;

/** A mail that our relay took from outside: for whom, and why it went on. */
final class Forwarding {

  private Forwarding() {}

  static void add(Case theCase, Hop relay, List<NextStep> steps) {
    Optional<String> in = recipient(relay);
    Optional<String> out =
        theCase.borderHop().isPresent() ? recipient(theCase.borderHop().get()) : Optional.empty();
    boolean list = TraitsReader.read(theCase.section()).listId().isPresent();
    steps.add(
        LogSearch.of(
            relay,
            theCase.section(),
            StampHost.of(relay, theCase),
            "; why did the relay take it from outside without a login?"
                + why(in, out, list)
                + user(relay)));
    Optional<IpAddress> peer = relay.peer();
    if (peer.isPresent()) {
      String text =
          "the operator of " + peer.get() + " handed it to our relay and is the one to tell";
      steps.add(new NextStep(Action.TELL_OPERATOR, peer.get().toString(), text));
    }
  }

  private static Optional<String> recipient(Hop hop) {
    Optional<Stamp> stamp = hop.stamp();
    return stamp.isPresent() ? stamp.get().recipient() : Optional.empty();
  }

  /** A name such as qmail's patches write for a login, or for what the client says of itself. */
  private static String user(Hop relay) {
    Optional<String> user = relay.client().ident();
    return user.isPresent() && user.get().indexOf('@') > 0
        ? ". Its stamp has "
            + user.get()
            + " beside the address: a login that it calls none, or the client's own word (ident)"
        : "";
  }

  private static String why(Optional<String> in, Optional<String> out, boolean list) {
    if (in.isEmpty() || out.isEmpty()) {
      return " A forwarding of a customer's mailbox, a list, or a relay that is open";
    }
    return in.get().equalsIgnoreCase(out.get())
        ? " It came in and went out for " + out.get() + ": is that address one that we relay for?"
        : " It came in for "
            + in.get()
            + " and went out for "
            + out.get()
            + (list
                ? ": the first is most likely a list, and the second on it"
                : ": whoever holds the first most likely forwards to the second");
  }
}
