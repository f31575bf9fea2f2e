package nl.qdc.hoptrace.verdict.attribution;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.attribution.Writer.Zone;
import nl.qdc.hoptrace.verdict.attribution.field.KnownField.By;
import nl.qdc.hoptrace.verdict.attribution.field.Reading;
import nl.qdc.hoptrace.verdict.evidence.Case;

/**
 * Which fields are heard: those that stand where a host of ours would put them.
 *
 * @param writers the hosts
 */
record Hearing(Case theCase, List<Writer> writers) {

  /** Whether the field may be its writer's word. */
  boolean isHeard(Candidate candidate) {
    Writer writer = candidate.writer();
    Optional<String> host = candidate.reading().host();
    boolean another = host.isPresent() && !writer.isNamed(host.get());
    if (candidate.zone() == Zone.ELSEWHERE || another) {
      return false;
    }
    By by = candidate.reading().by();
    if (by == By.WEBMAIL && isOnTheWay(candidate.reading())) {
      return false;
    }
    if (by == By.FILTER) {
      return writer.isRelay() && candidate.zone() == Zone.OWN;
    }
    boolean below = candidate.zone() == Zone.BELOW;
    if (below && writer.speaksBelow()) {
      return isUsual(by, writer);
    }
    if (by == By.PHP || by == By.WEBMAIL) {
      return false;
    }
    // at the end of the section, where the sender typed stamps: the server's own if it is named
    boolean end = !writer.isRelay() && writer.submission().isPresent() && host.isPresent();
    return candidate.zone() == Zone.OWN || end || (by == By.RULE && writer.isRelay() && below);
  }

  /** Some receivers and filters note their own peer in a field that webmail has for its user. */
  private boolean isOnTheWay(Reading reading) {
    Optional<IpAddress> client = reading.identity().clientIp();
    return client.isPresent() && theCase.isBelievedPeer(client.get());
  }

  /** PHP's mail() is a local hand-in; webmail logs in, or hands it on without a stamp. */
  private static boolean isUsual(By by, Writer writer) {
    boolean handedIn = writer.submission().isPresent();
    return (by != By.PHP || !handedIn || writer.isLocal())
        && (by != By.WEBMAIL || !writer.isLocal());
  }

  /** Why a field is not heard. */
  String why(Reading reading) {
    String why = "it stands where whoever handed the mail in may have typed it";
    if (writers.isEmpty()) {
      why =
          theCase.trail().reason() == Reason.RELAY_ORIGIN_NOT_SHOWN
              ? "our relay shows no stamp of its own above it"
              : "the word of a machine that we don't run";
    } else if (reading.host().isPresent() && !isNamed(reading.host().get())) {
      why = "it names the host " + reading.host().get();
    } else if (reading.by() == By.WEBMAIL && isOnTheWay(reading)) {
      why = "it repeats an address that a believed stamp shows";
    }
    return why;
  }

  private boolean isNamed(String host) {
    for (Writer writer : writers) {
      if (writer.isNamed(host)) {
        return true;
      }
    }
    return false;
  }
}
