package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.network.Role;

/**
 * A field of the operator's own servers that names who handed a mail in.
 *
 * @param field its name
 * @param pattern finds the parts of its value
 * @param roles on which hosts: {@link Role#WEB}, {@link Role#RELAY} or both
 * @param hosts normal names of the only hosts that write it; empty for all of these roles
 * @param meaning how the mail was handed in, for people
 */
public record AttributionRule(
    String field, Pattern pattern, List<Role> roles, List<String> hosts, Optional<String> meaning) {

  /** Copies the lists. */
  public AttributionRule {
    roles = List.copyOf(roles);
    hosts = List.copyOf(hosts);
  }

  /** Finds named parts of a text, in time that grows no faster than the text. */
  public interface Pattern {
    /** A match in a text, or none. */
    Optional<Parts> in(String text);

    /** The pattern as the operator wrote it. */
    String text();
  }

  /** A match. */
  @FunctionalInterface
  public interface Parts {
    /** What stands in the part of that name; empty when it has no part in the match. */
    Optional<String> get(String name);
  }

  /** The names that parts may have. */
  public static final List<String> PARTS =
      List.of("account", "uid", "script", "vhost", "client_ip", "host");

  boolean appliesTo(Role role, List<String> names) {
    return roles.contains(role) && (hosts.isEmpty() || !Collections.disjoint(hosts, names));
  }
}
