package nl.qdc.hoptrace.verdict.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Finds the hosts of ours whose word on the submitter is heard: our relay, our web server. */
final class Writers {

  private static final int END = Integer.MAX_VALUE;

  private final Case theCase;

  Writers(Case theCase) {
    this.theCase = theCase;
  }

  /** The relay first: its word is proven. */
  List<Writer> find() {
    List<Writer> found = new ArrayList<>(2);
    addRelay(found);
    addWeb(found);
    return found;
  }

  private void addRelay(List<Writer> found) {
    Optional<Hop> innermost = Optional.empty();
    int from = -1;
    for (Step step : theCase.trail().steps()) {
      if (step.byRelay() && step.hop().stamp().isPresent()) {
        from = innermost.isEmpty() && from < 0 ? step.hop().position() : from;
        innermost = Optional.of(step.hop());
      } else if (!step.byRelay()) {
        from = step.hop().position();
      }
    }
    if (innermost.isPresent()) {
      found.add(relay(innermost.get(), from));
    }
  }

  private Writer relay(Hop hop, int from) {
    Reason reason = theCase.trail().reason();
    boolean submitted = reason == Reason.AUTHENTICATED_AT_RELAY || reason == Reason.LOCAL_AT_RELAY;
    Host by = theCase.relayStep().orElseThrow().hop().stamp().orElseThrow().by();
    List<String> names = new ArrayList<>(1);
    if (by.name().isPresent()) {
      names.add(Names.normal(by.name().get()));
    }
    return new Writer(
        Role.RELAY,
        by.name().orElse("our relay"),
        names,
        from,
        hop.position(),
        placeBelow(hop),
        submitted ? Optional.of(hop) : Optional.empty(),
        Optional.empty(),
        !submitted);
  }

  /** A shared web server that we run, where it is the source; a relay that is read like one. */
  private void addWeb(List<Writer> found) {
    Optional<Contact> source = theCase.trail().source();
    if (source.isPresent() && !source.get().writer() && source.get().holding().isPresent()) {
      Holding holding = source.get().holding().get();
      if (isWeb(holding) || isQmail(source.get().hop(), holding)) {
        found.add(web(source.get(), holding.entry()));
      }
    }
  }

  /**
   * A relay that runs qmail, whose line about a local hand-in names no host: it proves nothing.
   * Above other stamps of the relay's, or another such line, it tells of a forwarding: whoever's
   * number it is did not write the mail.
   */
  private boolean isQmail(Hop shown, Holding holding) {
    Optional<Hop> below = theCase.below(shown);
    List<Step> steps = theCase.trail().steps();
    return holding.isRelay()
        && holding.entry().stamps()
        && steps.get(steps.size() - 1).hop().number() == shown.number()
        && below.isPresent()
        && below.get().is(Handover.LOCAL)
        && isNote(below.get())
        && !isAboveNote(below.get());
  }

  private boolean isAboveNote(Hop hop) {
    Optional<Hop> below = theCase.below(hop);
    return below.isPresent() && below.get().stamp().isPresent() && isNote(below.get());
  }

  private static boolean isNote(Hop hop) {
    return hop.stamp().orElseThrow().by().name().isEmpty();
  }

  /** Whoever held the address: changes of customer within a day do not make it another server. */
  private static boolean isWeb(Holding holding) {
    for (NetworkEntry holder : holding.holders()) {
      if (holder.role() != Role.WEB) {
        return false;
      }
    }
    return holding.entry().role() == Role.WEB;
  }

  private Writer web(Contact source, NetworkEntry entry) {
    List<String> names = new ArrayList<>();
    for (String name : entry.names()) {
      names.add(Names.normal(name));
    }
    Hop shown = source.hop();
    WebStamps stamps = new WebStamps(theCase, shown, names);
    Optional<Hop> own = stamps.innermost();
    Hop innermost = own.orElse(shown);
    boolean submitted = own.isPresent() && WebStamps.isHandedIn(innermost);
    Optional<Hop> webmail = submitted ? stamps.webmail(innermost) : Optional.empty();
    return new Writer(
        Role.WEB,
        name(source, entry),
        names,
        shown.position(),
        innermost.position(),
        placeBelow(webmail.orElse(innermost)),
        submitted ? own : Optional.empty(),
        webmail,
        own.isPresent() && !submitted && !stamps.isWithin(innermost));
  }

  private static String name(Contact source, NetworkEntry entry) {
    return entry.names().isEmpty() ? source.ip().orElseThrow().toString() : entry.names().get(0);
  }

  private int placeBelow(Hop hop) {
    Optional<Hop> below = theCase.below(hop);
    return below.isPresent() ? below.get().position() : END;
  }
}
