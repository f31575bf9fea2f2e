package nl.qdc.hoptrace.verdict.finding;

import static nl.qdc.hoptrace.verdict.finding.Findings.at;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Holding;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.NetworkEntry;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Whether it is known who held the source's address when its stamp was made. */
final class HolderCheck implements Findings.Check {

  @Override
  public void on(Case theCase, Consumer<Finding> report) {
    theCase.trail().source().ifPresent(source -> check(source, theCase, report));
  }

  private static void check(Contact source, Case theCase, Consumer<Finding> report) {
    Hop hop = source.hop();
    Optional<Holding> holding = source.holding();
    if (holding.isEmpty() && source.ip().filter(theCase::isOurs).isPresent()) {
      String text = "the address is ours, but not at that time";
      report.accept(at(FindingCode.NO_HOLDER_AT_THAT_TIME, hop, text));
    }
    holding
        .filter(held -> !held.isCertain())
        .map(held -> "who held the address then is open: " + listed(held.holders()))
        .ifPresent(text -> report.accept(at(FindingCode.HOLDER_UNCERTAIN, hop, text)));
    holding
        .filter(held -> !held.lapsed().isEmpty())
        .map(held -> "none of these held then: " + listed(held.lapsed()))
        .ifPresent(text -> report.accept(at(FindingCode.NO_HOLDER_AT_THAT_TIME, hop, text)));
  }

  private static String listed(List<NetworkEntry> entries) {
    return entries.stream().map(HolderCheck::holder).collect(Collectors.joining(", "));
  }

  private static String holder(NetworkEntry entry) {
    return entry.customer().or(entry::name).orElse("nobody")
        + entry.since().map(start -> " from " + start).orElse("")
        + entry.until().map(end -> " until " + end).orElse("");
  }
}
