package nl.qdc.hoptrace.verdict.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.KnownName;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Step;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** Whether the newest stamp was made where the mail was to go. */
final class TopStamp {

  /** RFC 1035 §2.3.4. */
  private static final int LONGEST_DOMAIN = 254;

  private static final Set<KnownName> RECIPIENTS =
      EnumSet.of(KnownName.DELIVERED_TO, KnownName.X_ORIGINAL_TO, KnownName.TO);

  private TopStamp() {}

  /**
   * Whether the newest stamp's writer shares a domain with a known receiver, its {@code for},
   * Delivered-To or To. A mail program may have dropped the true one.
   */
  static boolean isRecipients(Case theCase) {
    Hop top = theCase.chain().hops().get(0);
    Optional<String> host = top.writer();
    if (host.isEmpty() || top.is(Handover.PULL) || isKnown(top, theCase)) {
      return true;
    }
    return isWithin(host.get(), top.stamp().orElseThrow().recipient().orElse(""), theCase)
        || isWithinField(host.get(), theCase);
  }

  private static boolean isKnown(Hop top, Case theCase) {
    List<Step> steps = theCase.trail().steps();
    Host by = top.stamp().orElseThrow().by();
    return (!steps.isEmpty() && steps.get(0).byRelay())
        || !theCase.ground().receivers().writing(by).isEmpty();
  }

  private static boolean isWithinField(String host, Case theCase) {
    for (HeaderField field : theCase.section().fields()) {
      if (RECIPIENTS.contains(field.known()) && isWithin(host, field.value(), theCase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the host is of one of the domains in a text: what stands behind each {@code @}. */
  private static boolean isWithin(String host, String text, Case theCase) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int end = domainEnd(text, at + 1);
      if (end - at <= LONGEST_DOMAIN
          && isWithin(host, Names.normal(text.substring(at + 1, end)), theCase.ground())) {
        return true;
      }
    }
    return false;
  }

  /** In the mail domain itself there is no need to look for organisations. */
  private static boolean isWithin(String host, String domain, Ground ground) {
    return isBelow(host, domain) || ground.organisations().same(host, domain);
  }

  private static boolean isBelow(String host, String domain) {
    int dot = host.length() - domain.length() - 1;
    return domain.indexOf('.') > 0 && dot >= 0 && host.charAt(dot) == '.' && host.endsWith(domain);
  }

  private static int domainEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !endsDomain(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsDomain(char c) {
    return switch (c) {
      case ' ', '\t', '>', ',', ';', '"', '(', ')', '<', '@' -> true;
      default -> false;
    };
  }
}
