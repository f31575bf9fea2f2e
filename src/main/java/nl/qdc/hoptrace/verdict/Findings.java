package nl.qdc.hoptrace.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.MalformedLine;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Holding;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Meaning;
import nl.qdc.hoptrace.trace.NetworkEntry;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.Step;

/** Observations about the walk and the answer as a whole. */
final class Findings {

  private final Case theCase;
  private final List<Finding> found = new ArrayList<>();

  private Findings(Case theCase) {
    this.theCase = theCase;
  }

  static List<Finding> of(Case theCase) {
    Findings findings = new Findings(theCase);
    findings.limits();
    findings.malformed();
    findings.unreadable();
    findings.holder();
    findings.privateHop();
    findings.topStamp();
    findings.bounce();
    findings.forwarding();
    findings.found.addAll(HopFindings.of(theCase));
    return findings.found;
  }

  private void limits() {
    boolean fieldCut = theCase.section().fields().stream().anyMatch(HeaderField::cut);
    if (theCase.chain().cut() || theCase.section().cut() || fieldCut) {
      add(FindingCode.LIMIT_HIT, "a limit was reached; what lies beyond it was not read");
    }
  }

  private void malformed() {
    for (MalformedLine line : theCase.section().malformed()) {
      found.add(
          new Finding(
              FindingCode.MALFORMED_LINE,
              OptionalInt.empty(),
              OptionalInt.of(line.line()),
              "line " + line.line() + " is no header field"));
    }
  }

  private void unreadable() {
    for (Hop hop : theCase.chain().hops()) {
      if (hop.received() instanceof Unparsed unparsed) {
        add(
            FindingCode.UNREADABLE_STAMP,
            hop,
            "the stamp can't be read: " + unparsed.reason().text());
      }
    }
    theCase.trail().steps().stream()
        .filter(step -> step.meaning() == Meaning.UNREADABLE)
        .map(Step::hop)
        .filter(hop -> hop.stamp().isPresent())
        .forEach(
            hop ->
                add(
                    FindingCode.UNREADABLE_STAMP,
                    hop,
                    "the stamp shows no address that can be read"));
  }

  private void holder() {
    Optional<Contact> source = theCase.trail().source();
    if (source.isEmpty()) {
      return;
    }
    Hop hop = source.get().hop();
    Optional<Holding> holding = source.get().holding();
    if (holding.isEmpty() && source.get().ip().filter(theCase::isOurs).isPresent()) {
      add(FindingCode.NO_HOLDER_AT_THAT_TIME, hop, "the address is ours, but not at that time");
    }
    holding.filter(held -> !held.isCertain()).ifPresent(held -> uncertain(hop, held));
    holding.filter(held -> !held.lapsed().isEmpty()).ifPresent(held -> lapsed(hop, held));
  }

  private void uncertain(Hop hop, Holding held) {
    String holders = listed(held.holders());
    add(FindingCode.HOLDER_UNCERTAIN, hop, "who held the address then is open: " + holders);
  }

  private void lapsed(Hop hop, Holding held) {
    String holders = listed(held.lapsed());
    add(FindingCode.NO_HOLDER_AT_THAT_TIME, hop, "none held the address then: " + holders);
  }

  private static String listed(List<NetworkEntry> entries) {
    return entries.stream().map(Findings::holder).collect(Collectors.joining(", "));
  }

  private static String holder(NetworkEntry entry) {
    return entry.customer().or(entry::name).orElse("nobody")
        + entry.since().map(start -> " from " + start).orElse("")
        + entry.until().map(end -> " until " + end).orElse("");
  }

  private void privateHop() {
    theCase
        .trail()
        .privateHop()
        .ifPresent(
            hop ->
                add(
                    FindingCode.RESTS_ON_INTERNAL_PEER,
                    hop,
                    "the walk passed the private address "
                        + hop.peer().map(Object::toString).orElse("")
                        + " on the strength of a name"));
  }

  private void topStamp() {
    if (!theCase.chain().hops().isEmpty() && !TopStamp.isRecipients(theCase)) {
      Hop top = theCase.chain().hops().get(0);
      add(
          FindingCode.TOP_STAMP_NOT_THE_RECIPIENTS,
          top,
          "the newest stamp is by a host of no known recipient");
    }
  }

  private void bounce() {
    boolean nullPath = TraitsReader.read(theCase.section()).nullReturnPath();
    if (theCase.trail().reason() == Reason.LOCAL_AT_RELAY && nullPath) {
      add(
          FindingCode.BOUNCE_MADE_BY_US,
          "our relay made this mail itself, with an empty envelope sender");
    }
  }

  private void forwarding() {
    Forwarding.hint(theCase).ifPresent(hint -> add(FindingCode.POSSIBLY_FORWARDED, hint));
  }

  private void add(FindingCode code, String text) {
    found.add(new Finding(code, OptionalInt.empty(), OptionalInt.empty(), text));
  }

  private void add(FindingCode code, Hop hop, String text) {
    found.add(at(code, hop, text));
  }

  static Finding at(FindingCode code, Hop hop, String text) {
    return new Finding(
        code, OptionalInt.of(hop.number()), OptionalInt.of(hop.field().line()), text);
  }

  /** The stamps of all hops that could be read, with their hops. */
  static Stream<Hop> readable(Case theCase) {
    return theCase.chain().hops().stream().filter(hop -> hop.received() instanceof Stamp);
  }
}
