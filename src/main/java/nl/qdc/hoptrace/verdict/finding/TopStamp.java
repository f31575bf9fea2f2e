package nl.qdc.hoptrace.verdict.finding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Names;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Whether the newest stamp was made where the mail was to go. */
final class TopStamp {

  /** RFC 1035 §2.3.4. */
  private static final int LONGEST_DOMAIN = 254;

  private TopStamp() {}

  /**
   * Whether the newest stamp's writer shares a domain with a known receiver, its {@code for},
   * Delivered-To or To. A mail program may have dropped the true one.
   */
  static boolean isRecipients(Case theCase) {
    Hop top = theCase.chain().hops().get(0);
    Optional<Stamp> stamp = top.stamp();
    Optional<String> by = stamp.map(Stamp::by).flatMap(Host::name);
    if (Names.telling(by).isEmpty()
        || top.is(Handover.PULL)
        || isKnown(stamp.get().by(), theCase)) {
      return true;
    }
    String host = Names.normal(by.get());
    return recipients(theCase, stamp.get()).stream()
        .anyMatch(domain -> theCase.ground().organisations().same(host, domain));
  }

  private static boolean isKnown(Host by, Case theCase) {
    return theCase.ground().receivers().writing(by).findAny().isPresent()
        || theCase.trail().steps().stream().limit(1).anyMatch(step -> step.byRelay());
  }

  private static Set<String> recipients(Case theCase, Stamp stamp) {
    Stream<String> fields =
        Stream.of("Delivered-To", "X-Original-To", "To")
            .flatMap(name -> theCase.section().all(name))
            .map(HeaderField::value);
    return Stream.concat(stamp.recipient().stream(), fields)
        .flatMap(TopStamp::domains)
        .collect(Collectors.toSet());
  }

  /** The domains of the addresses in a text: what stands behind each {@code @}. */
  private static Stream<String> domains(String text) {
    Stream.Builder<String> domains = Stream.builder();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int end = at + 1;
      while (end < text.length() && " \t>,;\"()<@".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end - at <= LONGEST_DOMAIN) {
        domains.add(Names.normal(text.substring(at + 1, end)));
      }
    }
    return domains.build();
  }
}
