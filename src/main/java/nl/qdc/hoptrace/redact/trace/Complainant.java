package nl.qdc.hoptrace.redact.trace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.qdc.hoptrace.net.IpAddress;

/** Whom a mail went to or who complains of it: gathered from all places that say so. */
public final class Complainant {

  /** Of a mail to very many, further recipients are only taken out of the fields that list them. */
  public static final int MOST_ADDRESSES = 60;

  private static final int MOST_NAMES = 100;

  private final List<String> kept;
  private final Set<String> addresses = new LinkedHashSet<>();
  private final Set<String> domains = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> hosts = new LinkedHashSet<>();
  private final Set<IpAddress> ips = new LinkedHashSet<>();

  /**
   * Nobody yet.
   *
   * @param kept domains and mailboxes that tell of nobody: ours, and domains that very many share
   */
  public Complainant(List<String> kept) {
    this.kept = kept.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
  }

  /** A mailbox, {@code local@domain}; anything else is not taken. */
  public void address(String text) {
    String address = text.strip().toLowerCase(Locale.ROOT);
    int at = address.lastIndexOf('@');
    boolean taken = at > 0 && at < address.length() - 1 && !kept.contains(address);
    if (taken && addresses.size() < MOST_ADDRESSES) {
      addresses.add(address);
      domain(address.substring(at + 1));
    }
  }

  /** A domain of the complainant's own. */
  public void domain(String name) {
    String domain = name.strip().toLowerCase(Locale.ROOT);
    if (domain.indexOf('.') > 0 && !isKept(domain) && domains.size() < MOST_NAMES) {
      domains.add(domain);
    }
  }

  /** What he is called. */
  public void name(String text) {
    if (names.size() < MOST_NAMES && !text.isBlank()) {
      names.add(text.strip().toLowerCase(Locale.ROOT));
    }
  }

  /** A host of his, or of his mail service. */
  public void host(String name) {
    String host = name.strip().toLowerCase(Locale.ROOT);
    if (hosts.size() < MOST_NAMES && !isKept(host)) {
      hosts.add(host);
    }
  }

  /** An address of such a host. */
  public void ip(IpAddress address) {
    if (ips.size() < MOST_NAMES) {
      ips.add(address);
    }
  }

  /** Whether it is a mailbox that tells of nobody: where complaints go. */
  public boolean isKeptMailbox(String address) {
    return address.indexOf('@') > 0 && kept.contains(address.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether the domain, or one above it, tells of nobody. */
  public boolean isKept(String name) {
    return kept.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain));
  }

  /** Whether neither a mailbox nor a domain of his is known. */
  public boolean isUnknown() {
    return addresses.isEmpty() && domains.isEmpty();
  }

  Set<String> addresses() {
    return addresses;
  }

  Set<String> domains() {
    return domains;
  }

  Set<String> names() {
    return names;
  }

  Set<String> hosts() {
    return hosts;
  }

  Set<IpAddress> ips() {
    return ips;
  }
}
