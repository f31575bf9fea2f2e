package nl.qdc.hoptrace.config;

import com.google.common.net.InternetDomainName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.trace.name.Organisations;

/**
 * Organisational domains by the Public Suffix List that comes with Guava, loaded when first asked.
 */
public final class PublicSuffixes implements Organisations {

  /** Hosts that are remembered: in a batch the same ones come again and again. */
  private static final int MOST_KNOWN = 4096;

  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  @Override
  public Optional<String> domainOf(String host) {
    Optional<String> before = known.get(host);
    if (before != null) {
      return before;
    }
    Optional<String> domain = find(host);
    if (known.size() < MOST_KNOWN) {
      known.put(host, domain);
    }
    return domain;
  }

  private static Optional<String> find(String host) {
    if (IpLiteral.parse(host).isPresent() || !InternetDomainName.isValid(host)) {
      return Optional.empty();
    }
    InternetDomainName name = InternetDomainName.from(host);
    return name.hasPublicSuffix() ? underListed(name) : underUnlisted(name);
  }

  private static Optional<String> underListed(InternetDomainName name) {
    return name.isUnderPublicSuffix()
        ? Optional.of(name.topPrivateDomain().toString())
        : Optional.empty();
  }

  /** publicsuffix.org, Algorithm: "If no rules match, the prevailing rule is '*'." */
  private static Optional<String> underUnlisted(InternetDomainName name) {
    List<String> labels = name.parts();
    int size = labels.size();
    return size < 2
        ? Optional.empty()
        : Optional.of(labels.get(size - 2) + "." + labels.get(size - 1));
  }
}
