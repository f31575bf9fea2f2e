package nl.qdc.hoptrace.reply;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Verdict;

/** Whether an answer proves enough to write to a customer. In doubt it does not. */
final class CustomerCheck {

  /** What mitigates or questions a proof: reason enough to ask before warning. */
  private static final List<FindingCode> DOUBTS =
      List.of(
          FindingCode.POSSIBLY_FORWARDED,
          FindingCode.EDITED_PASTE_SUSPECTED,
          FindingCode.RESTS_ON_INTERNAL_PEER,
          FindingCode.CARRIER_IS_FROM_NETWORK,
          FindingCode.REPORTED_SOURCE_DIFFERS,
          FindingCode.NO_HOLDER_AT_THAT_TIME);

  private CustomerCheck() {}

  /** Why no letter to a customer may be written, in a line; empty when it may. */
  static Optional<String> refusal(Analysis analysis, Letter letter) {
    if (analysis.verdict() != Verdict.FROM_NETWORK) {
      return Optional.of(
          "the verdict is "
              + analysis.verdict().code()
              + ": it does not prove that a customer sent this mail");
    }
    return has(analysis, FindingCode.HOLDER_UNCERTAIN)
        .or(() -> has(analysis, FindingCode.NOT_A_SPAM_REPORT))
        .map(Finding::text)
        .or(() -> unknown(analysis))
        .or(() -> letter == Letter.WARNING ? doubt(analysis) : Optional.empty());
  }

  /** The customer, when one is known for certain. */
  static Optional<String> customer(Analysis analysis) {
    return analysis.source().flatMap(Party::network).flatMap(Holding::customer);
  }

  private static Optional<String> unknown(Analysis analysis) {
    String source = analysis.source().map(Party::label).orElse("the source");
    Optional<Role> role =
        analysis.source().flatMap(Party::network).map(holding -> holding.entry().role());
    if (role.filter(r -> r != Role.CUSTOMER).isPresent()) {
      return Optional.of(
          source + " is no customer's alone (role " + role.get().word() + "): find the account");
    }
    return customer(analysis).isPresent()
        ? Optional.empty()
        : Optional.of("no customer is known for " + source + " at that time");
  }

  private static Optional<String> doubt(Analysis analysis) {
    if (analysis.reason() == Reason.AUTHENTICATED_AT_RELAY) {
      return Optional.of(
          "a login names an account, its address a customer, and neither alone is to blame; write a"
              + " notice first");
    }
    return DOUBTS.stream()
        .flatMap(code -> has(analysis, code).stream())
        .findFirst()
        .map(finding -> finding.text() + " (" + finding.code().code() + "); write a notice first");
  }

  private static Optional<Finding> has(Analysis analysis, FindingCode code) {
    return analysis.findings().stream().filter(finding -> finding.code() == code).findFirst();
  }
}
