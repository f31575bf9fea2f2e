package nl.qdc.hoptrace.verdict.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Holding;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.NetworkEntry;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Role;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Finds the account or script behind the source, on the word of hosts that we run only. */
final class Submitters {

  private static final String PHP_SCRIPT = "X-PHP-Originating-Script";

  private Submitters() {}

  static Submitter of(Case theCase) {
    Reason reason = theCase.trail().reason();
    if (reason == Reason.AUTHENTICATED_AT_RELAY || reason == Reason.LOCAL_AT_RELAY) {
      return theCase.relayStep().map(step -> atRelay(step.hop())).orElse(Submitter.UNKNOWN);
    }
    return theCase
        .trail()
        .source()
        .flatMap(source -> onWebServer(source, theCase))
        .orElse(Submitter.UNKNOWN);
  }

  private static Submitter atRelay(Hop hop) {
    Stamp stamp = hop.stamp().orElseThrow();
    return new Submitter(
        stamp.submitter().account(),
        stamp.submitter().uid(),
        Optional.empty(),
        Optional.of(stamp.handover() == Handover.LOCAL ? "local" : stamp.with().orElse("login")),
        stamp.by().name(),
        List.of(hop.field().line()));
  }

  /** A shared web server that we run names the account; who shares it can forge that. */
  private static Optional<Submitter> onWebServer(Contact source, Case theCase) {
    Optional<NetworkEntry> web =
        source.holding().map(Holding::entry).filter(entry -> entry.role() == Role.WEB);
    if (web.isEmpty()) {
      return Optional.empty();
    }
    Optional<Hop> own =
        theCase
            .below(source.hop())
            .filter(hop -> hop.is(Handover.LOCAL) && isBy(source.hop(), hop));
    Optional<HeaderField> script = onlyBelow(source.hop(), PHP_SCRIPT, theCase);
    if (own.isEmpty() && script.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        submitter(own, script, web.get().name().or(() -> source.ip().map(Object::toString))));
  }

  private static boolean isBy(Hop source, Hop own) {
    Stamp lower = own.stamp().orElseThrow();
    return lower.by().name().isEmpty()
        || source.stamp().filter(upper -> Neighbours.fit(upper, lower)).isPresent();
  }

  /** A field that its writer sets once; a second one was put there by somebody else. */
  private static Optional<HeaderField> onlyBelow(Hop source, String name, Case theCase) {
    List<HeaderField> fields = theCase.section().all(name);
    return fields.size() == 1 && fields.get(0).line() > source.field().line()
        ? Optional.of(fields.get(0))
        : Optional.empty();
  }

  private static Submitter submitter(
      Optional<Hop> own, Optional<HeaderField> script, Optional<String> wordOf) {
    Optional<Stamp.Submitter> user = own.flatMap(Hop::stamp).map(Stamp::submitter);
    Optional<String[]> parts = script.map(field -> field.value().split(":", 2));
    OptionalInt scriptUid = parts.map(text -> number(text[0])).orElse(OptionalInt.empty());
    OptionalInt uid =
        user.map(Stamp.Submitter::uid).filter(OptionalInt::isPresent).orElse(scriptUid);
    List<Integer> evidence =
        java.util.stream.Stream.concat(own.map(Hop::field).stream(), script.stream())
            .map(HeaderField::line)
            .toList();
    return new Submitter(
        user.flatMap(Stamp.Submitter::account),
        uid,
        parts.filter(text -> text.length == 2).map(text -> text[1].strip()),
        Optional.of(script.isPresent() ? "php" : "local"),
        wordOf,
        evidence);
  }

  private static OptionalInt number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
