package nl.qdc.hoptrace.verdict.step;

import java.util.Optional;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Submitter.Statement;
import nl.qdc.hoptrace.verdict.evidence.Case;

/**
 * What to look for on a shared web server of ours: its log proves what its stamps and fields say.
 *
 * @param server the server, as the stamp of the next one shows it
 * @param entry what the configuration says of it
 */
record WebServer(Case theCase, Party server, NetworkEntry entry) {

  NextStep search(Submitter submitter) {
    Optional<Hop> handedIn = handedIn(submitter);
    if (handedIn.isPresent()) {
      return inMailLog(handedIn.get(), ": it proves who handed the mail in");
    }
    Optional<Hop> passed = passedOn();
    if (passed.isPresent()) {
      return inMailLog(
          passed.get(), ": it tells from whom the server had the mail, and why it sent it on");
    }
    Optional<String> script = submitter.script();
    return LogSearch.onServer(
        server,
        script.isPresent()
            ? "the script " + script.get() + ", and for the mail"
            : "who sent the mail");
  }

  private NextStep inMailLog(Hop own, String why) {
    return LogSearch.of(own, theCase.section(), Optional.of(server.label()), why);
  }

  /** The stamp that says who handed the mail in; not our relay's, which is searched for already. */
  private Optional<Hop> handedIn(Submitter submitter) {
    boolean relays = theCase.relayStep().isPresent();
    for (Statement statement : submitter.statements()) {
      Optional<Hop> own = hopIn(statement.line());
      if (own.isPresent() && !(relays && statement.proven())) {
        return own;
      }
    }
    return Optional.empty();
  }

  private Optional<Hop> hopIn(int line) {
    for (Hop hop : theCase.chain().hops()) {
      if (hop.field().line() == line && hop.stamp().isPresent()) {
        return Optional.of(hop);
      }
    }
    return Optional.empty();
  }

  /** The server's stamp about a mail that it took from elsewhere. */
  private Optional<Hop> passedOn() {
    Optional<Hop> below = theCase.below(theCase.chain().hops().get(server.hop() - 1));
    Optional<String> writer = below.isPresent() ? below.get().writer() : Optional.empty();
    return writer.isPresent() && Names.areOf(entry, writer.get()) ? below : Optional.empty();
  }
}
