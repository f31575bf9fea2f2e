package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.report.terminal.Printable;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Claim;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.Witness;

/** What the answer rests on and what it does not, in sentences. */
final class Evidence {

  private static final int MOST_PLACES = 8;

  private Evidence() {}

  /** Why the verdict is what it is. */
  static List<String> why(Analysis analysis) {
    List<String> reasons = new ArrayList<>();
    if (analysis.verdict() != Verdict.INCONCLUSIVE) {
      reasons.add(analysis.summary() + " " + code(analysis));
    }
    analysis.hops().stream()
        .filter(view -> analysis.proofLines().contains(view.hop().field().line()))
        .map(Evidence::why)
        .forEach(reasons::add);
    return reasons;
  }

  static String code(Analysis analysis) {
    return "[" + analysis.reason().code() + "]";
  }

  private static String why(HopView view) {
    return "line " + view.hop().field().line() + ": " + view.why();
  }

  /** Where we are named and not believed; places with the same explanation together. */
  static List<String> claims(List<Claim> claims) {
    Map<String, List<Claim>> alike =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    c -> what(c) + c.why(), LinkedHashMap::new, Collectors.toList()));
    return alike.values().stream().map(Evidence::claim).toList();
  }

  private static String claim(List<Claim> alike) {
    List<String> places = alike.stream().map(Evidence::place).distinct().toList();
    int left = places.size() - MOST_PLACES;
    String listed = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
    String more = left > 0 ? " and " + left + " more" : "";
    return what(alike.get(0)) + " " + listed + more + ": " + alike.get(0).why();
  }

  private static String what(Claim claim) {
    Optional<String> ip = claim.ip().map(Object::toString);
    return ip.or(() -> claim.name().map(Printable::name)).orElse("we");
  }

  private static String place(Claim claim) {
    String role =
        switch (claim.where()) {
          case RECEIVED_PEER -> "as the client in line ";
          case RECEIVED_HELO -> "as HELO in line ";
          case RECEIVED_RDNS -> "as PTR name in line ";
          case RECEIVED_BY -> "as the writer in line ";
          case RECEIVED_COMMENT, HEADER_FIELD -> "in line ";
          case FROM_DOMAIN -> "in From in line ";
          case MESSAGE_ID -> "in Message-ID in line ";
        };
    return role + claim.line();
  }

  static String finding(Finding finding) {
    String place = finding.line().isPresent() ? " (line " + finding.line().getAsInt() + ")" : "";
    return finding.text() + place + " [" + finding.code().code() + "]";
  }

  static String witness(Witness witness) {
    String says = witness.agrees() ? ", as the border stamp does; " : ", unlike the border stamp; ";
    String side =
        switch (witness.side()) {
          case RECEIVER -> "written on the receiver's side";
          case EITHER -> "either side may have written it";
          case SENDER -> "written on the sender's side, so no proof";
        };
    return Printable.name(witness.field())
        + " in line "
        + witness.line()
        + " notes "
        + witness.ip()
        + says
        + side;
  }
}
