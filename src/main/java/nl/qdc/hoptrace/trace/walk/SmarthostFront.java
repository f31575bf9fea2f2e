package nl.qdc.hoptrace.trace.walk;

import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Meaning;
import nl.qdc.hoptrace.trace.name.Names;

/**
 * MailChannels' receiving servers. They take a mail from the customer's server, stamp it under an
 * address of their own network, and hand it on within by a login that repeats the customer's HELO:
 *
 * <pre>
 * Received: from web70.example (unknown [127.0.0.6]) (Authenticated sender: host)
 *  by relay.mailchannels.net (Postfix) with ESMTPA id 4FA1B
 * Received: from web70.example (web70.example [192.0.2.70]) by 100.125.42.185 (trex/6.7.2); …
 * </pre>
 */
public final class SmarthostFront {

  private static final String SMARTHOST = ".mailchannels.net";
  private static final String SERVER = "trex/";

  private SmarthostFront() {}

  /** Whether such a server wrote the hop's stamp, if it is the smarthost's. */
  public static boolean wrote(Hop hop) {
    if (hop.stamp().isEmpty()) {
      return false;
    }
    for (String comment : hop.stamp().get().comments()) {
      if (comment.startsWith(SERVER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a login at our relay is one by such a server, which wrote the stamp below.
   *
   * @param login the hop with the relay's stamp
   * @param below the hop below it
   */
  static boolean loggedIn(Hop login, Hop below) {
    if (!login.is(Handover.LOGIN)) {
      return false;
    }
    Stamp stamp = login.stamp().orElseThrow();
    Optional<IpAddress> from = login.peer();
    return stamp.by().name().isPresent()
        && Names.normal(stamp.by().name().get()).endsWith(SMARTHOST)
        && from.isPresent()
        && Meaning.isLocalNet(from.get())
        && wrote(below)
        && stamp.client().helo().isPresent()
        && stamp.client().helo().equals(below.client().helo());
  }
}
