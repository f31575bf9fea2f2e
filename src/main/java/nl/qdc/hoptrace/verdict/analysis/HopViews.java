package nl.qdc.hoptrace.verdict.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Meaning;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.HopView.Standing;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** What each hop is worth, and why. */
final class HopViews {

  private HopViews() {}

  static List<HopView> of(Case theCase) {
    List<HopView> views = new ArrayList<>(theCase.chain().hops().size());
    for (Hop hop : theCase.chain().hops()) {
      views.add(view(hop, theCase));
    }
    return views;
  }

  private static HopView view(Hop hop, Case theCase) {
    Optional<Step> step = theCase.trail().step(hop);
    Standing standing = standing(hop, step, theCase);
    return new HopView(hop, standing, delay(hop, theCase), why(hop, standing, step, theCase));
  }

  private static Standing standing(Hop hop, Optional<Step> step, Case theCase) {
    Optional<Hop> border = theCase.borderHop();
    if (border.isPresent() && border.get().number() == hop.number()) {
      return Standing.BORDER;
    }
    if (hop.stamp().isEmpty() || (step.isPresent() && step.get().meaning() == Meaning.UNREADABLE)) {
      return Standing.UNREADABLE;
    }
    if (step.isEmpty()) {
      return Standing.UNVERIFIED;
    }
    return step.get().byRelay() ? Standing.RELAY : Standing.RECEIVER;
  }

  private static OptionalLong delay(Hop hop, Case theCase) {
    Optional<Instant> own = hop.time();
    Optional<Hop> below = theCase.below(hop);
    Optional<Instant> before = below.isPresent() ? below.get().time() : Optional.empty();
    return own.isPresent() && before.isPresent()
        ? OptionalLong.of(Duration.between(before.get(), own.get()).toSeconds())
        : OptionalLong.empty();
  }

  private static String why(Hop hop, Standing standing, Optional<Step> step, Case theCase) {
    if (hop.received() instanceof Unparsed unparsed) {
      return unparsed.reason().text();
    }
    if (step.isEmpty()) {
      return "nobody who is believed vouches for this stamp";
    }
    String writer =
        step.get().byRelay()
            ? "written by our "
                + (theCase.isWebServer(hop.writer().orElse("")) ? "web server" : "relay")
            : hop.number() == 1
                ? "the newest stamp, believed if the headers are unaltered"
                : "written on the receiver's side";
    return writer + "; " + meaning(step.get(), standing);
  }

  private static String meaning(Step step, Standing standing) {
    return switch (step.meaning()) {
      case UNREADABLE -> "it names a client without an address that can be read";
      case SUBMISSION ->
          (step.hop().is(Handover.LOCAL)
                  ? "a process on that host handed the mail in"
                  : "a user's client handed the mail in here")
              + " and wrote what stands below";
      case PULL -> "fetched from a mailbox, whose own stamps follow";
      case OURS -> "its peer is ours";
      case RECEIVER_INTERNAL ->
          standing == Standing.BORDER
              ? "its peer is the receiver's own, and the next stamp is not by it"
              : "its peer is the receiver's own";
      case INTERNAL -> "handed over within the same system";
      case OUTSIDE -> "its peer is outside our network";
    };
  }
}
