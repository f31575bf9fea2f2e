package nl.qdc.hoptrace.verdict.attribution;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.name.Names;

/**
 * A host of ours that may say who handed the mail in, and where in the header section its word can
 * stand. Places are those of {@link Hop#position}.
 *
 * @param role relay or web server
 * @param name what to call it
 * @param names its names, normal
 * @param from below this place it may have written
 * @param own its own innermost stamp: between {@code from} and this nobody below can have written
 * @param until the first stamp of another below it; what stands lower came with the mail
 * @param submission its stamp about the hand-in, if there is one
 * @param webmail the stamp of a webmail program below that, which shows whose browser it was
 * @param transferred whether its own stamp shows that it took the mail from another host
 */
record Writer(
    Role role,
    String name,
    List<String> names,
    int from,
    int own,
    int until,
    Optional<Hop> submission,
    Optional<Hop> webmail,
    boolean transferred) {

  /** Where a field stands. */
  enum Zone {
    /** Above all that this host has to do with. */
    ELSEWHERE,
    /** Above its own stamp, where only itself or one further out writes. */
    OWN,
    /** Below its own stamp: from itself or from who handed the mail in. */
    BELOW,
    /** Below the stamp of another. */
    FOREIGN
  }

  Zone zone(int position) {
    if (position <= from) {
      return Zone.ELSEWHERE;
    }
    if (position < own) {
      return Zone.OWN;
    }
    return position < until ? Zone.BELOW : Zone.FOREIGN;
  }

  boolean isRelay() {
    return role == Role.RELAY;
  }

  /** Whether a field that names its writer names this one. */
  boolean isNamed(String host) {
    return names.contains(Names.normal(host));
  }

  /**
   * Whether what stands below its own stamp may be its word: a web server's, or that of a relay
   * where a process of its own handed the mail in. A login's client wrote all of it.
   */
  boolean speaksBelow() {
    return isRelay() ? isLocal() : !transferred;
  }

  /** Whether a process on the host handed the mail in. */
  boolean isLocal() {
    return submission.isPresent() && submission.get().is(Handover.LOCAL);
  }
}
