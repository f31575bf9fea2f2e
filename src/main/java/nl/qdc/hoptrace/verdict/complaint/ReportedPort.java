package nl.qdc.hoptrace.verdict.complaint;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.received.date.DateReader;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Feedback;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.step.LogSearch;

/**
 * The source port that a report names (RFC 6692), where many share the address and the stamp does
 * not show it. The report tells of the connection to its own side: of no other hop.
 */
final class ReportedPort {

  private static final int LONGEST = 5;
  private static final int LAST_PORT = 65_535;

  private ReportedPort() {}

  static Optional<NextStep> step(Feedback feedback, Analysis analysis) {
    Optional<Party> shared =
        analysis
            .source()
            .filter(source -> analysis.reason() == Reason.BORDER_PEER)
            .filter(source -> source.network().filter(Holding::isShared).isPresent())
            .filter(source -> isMeant(source, feedback));
    OptionalInt port = port(feedback.sourcePort().orElse(""));
    return shared.isEmpty() || port.isEmpty() || shared.get().port().isPresent()
        ? Optional.empty()
        : Optional.of(
            LogSearch.ofReportedPort(
                shared.get(),
                port.getAsInt(),
                feedback.arrivalDate().flatMap(DateReader::read).map(StampTime::instant)));
  }

  private static boolean isMeant(Party source, Feedback feedback) {
    Optional<IpAddress> reported = feedback.sourceIp().flatMap(IpLiteral::parse);
    return reported.isPresent() && reported.equals(source.ip());
  }

  private static OptionalInt port(String text) {
    String digits = text.strip();
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int port = number && digits.length() <= LONGEST ? Integer.parseInt(digits) : 0;
    return port > 0 && port <= LAST_PORT ? OptionalInt.of(port) : OptionalInt.empty();
  }
}
