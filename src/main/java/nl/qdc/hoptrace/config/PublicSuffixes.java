package nl.qdc.hoptrace.config;

import com.google.common.net.InternetDomainName;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.trace.Organisations;

/**
 * Organisational domains by the Public Suffix List that comes with Guava, loaded when first asked.
 */
public final class PublicSuffixes implements Organisations {

  @Override
  public Optional<String> domainOf(String host) {
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
