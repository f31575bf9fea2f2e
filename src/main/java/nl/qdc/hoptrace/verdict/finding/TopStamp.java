package nl.qdc.hoptrace.verdict.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Names;
import nl.qdc.hoptrace.trace.Step;
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
    Optional<String> host = top.writer();
    if (host.isEmpty() || top.is(Handover.PULL) || isKnown(top, theCase)) {
      return true;
    }
    for (String domain : recipients(theCase, top)) {
      if (isBelow(host.get(), domain)
          || theCase.ground().organisations().same(host.get(), domain)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the host lies in the mail domain itself; no need then to look for organisations. */
  private static boolean isBelow(String host, String domain) {
    return domain.indexOf('.') > 0 && host.endsWith("." + domain);
  }

  private static boolean isKnown(Hop top, Case theCase) {
    List<Step> steps = theCase.trail().steps();
    Host by = top.stamp().orElseThrow().by();
    return (!steps.isEmpty() && steps.get(0).byRelay())
        || !theCase.ground().receivers().writing(by).isEmpty();
  }

  private static Set<String> recipients(Case theCase, Hop top) {
    Set<String> domains = new HashSet<>();
    addDomains(top.stamp().orElseThrow().recipient().orElse(""), domains);
    for (HeaderField field : theCase.section().fields()) {
      if (field.is("Delivered-To") || field.is("X-Original-To") || field.is("To")) {
        addDomains(field.value(), domains);
      }
    }
    return domains;
  }

  /** The domains of the addresses in a text: what stands behind each {@code @}. */
  private static void addDomains(String text, Set<String> domains) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int end = at + 1;
      while (end < text.length() && " \t>,;\"()<@".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end - at <= LONGEST_DOMAIN) {
        domains.add(Names.normal(text.substring(at + 1, end)));
      }
    }
  }
}
