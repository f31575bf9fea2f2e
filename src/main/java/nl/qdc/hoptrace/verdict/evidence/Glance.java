package nl.qdc.hoptrace.verdict.evidence;

import java.util.List;
import nl.qdc.hoptrace.header.RawText;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.Networks;

/**
 * Tells at a glance whether a text may name us, by an address or a name. It looks at dots and
 * colons only, and may say yes where nothing is; what it says no to names us nowhere.
 */
public final class Glance {

  /** An IPv6 address holds as many colons, or two in a row (RFC 4291 §2.2). */
  private static final int FEWEST_COLONS = 6;

  /** From one colon to the next: four digits between them. */
  private static final int WIDEST_GROUP = 5;

  private static final byte UNASKED = 0;
  private static final byte OTHERS = 1;
  private static final byte OURS = 2;

  private final Networks networks;

  /** Whether addresses of ours begin with that octet; every thread that asks finds the same. */
  private final byte[] octets = new byte[256];

  private final String[] domains;

  /** What stands before and behind the first dot of our domains. */
  private final boolean[] beforeDot = new boolean[128];

  private final boolean[] behindDot = new boolean[128];

  /** Whether a domain without a dot is ours, so that any text may name it. */
  private final boolean blind;

  /** A glance for our addresses and normal domain names. */
  public Glance(Networks networks, List<String> domains) {
    this.networks = networks;
    this.domains = domains.toArray(new String[0]);
    boolean dotless = false;
    for (String domain : domains) {
      int dot = domain.indexOf('.');
      dotless |= dot <= 0 || dot == domain.length() - 1;
      if (!dotless) {
        beforeDot[domain.charAt(dot - 1) & 127] = true;
        behindDot[domain.charAt(dot + 1) & 127] = true;
      }
    }
    blind = dotless;
  }

  /** Whether the text may name us. */
  public boolean mayNameUs(RawText text) {
    int colons = 0;
    int colon = 0;
    for (int i = text.nextDotOrColon(0); i < text.length(); i = text.nextDotOrColon(i + 1)) {
      if (text.at(i) == '.') {
        if (beginsAddress(text, i) || isInDomain(text, i)) {
          return true;
        }
      } else {
        colons = i - colon <= WIDEST_GROUP ? colons + 1 : 1;
        if (colons == FEWEST_COLONS || (i - colon == 1 && colons > 1)) {
          return true;
        }
        colon = i;
      }
    }
    return blind;
  }

  /** Whether the dot stands between digits, and those before it may be the octet of one of ours. */
  private boolean beginsAddress(RawText text, int dot) {
    if (dot == 0 || !isDigit(text, dot - 1) || !isDigit(text, dot + 1)) {
      return false;
    }
    int octet = 0;
    int weight = 1;
    for (int i = dot - 1; i >= 0 && isDigit(text, i) && weight < 1000; i--) {
      octet += weight * (text.at(i) - '0');
      weight *= 10;
      if (octet < 256 && isOurs(octet)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOurs(int octet) {
    byte known = octets[octet];
    if (known == UNASKED) {
      Cidr all = new Cidr(IpAddress.v4((long) octet << 24), Cidr.V4_OFFSET + 8);
      known = networks.ranges().touches(all) ? OURS : OTHERS;
      octets[octet] = known;
    }
    return known == OURS;
  }

  private static boolean isDigit(RawText text, int i) {
    return i < text.length() && text.at(i) >= '0' && text.at(i) <= '9';
  }

  private boolean isInDomain(RawText text, int dot) {
    if (dot == 0 || dot + 1 == text.length()) {
      return false;
    }
    if (beforeDot[lower(text.at(dot - 1)) & 127] && behindDot[lower(text.at(dot + 1)) & 127]) {
      for (String domain : domains) {
        if (isAt(text, dot - domain.indexOf('.'), domain)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAt(RawText text, int start, String domain) {
    if (start < 0 || start + domain.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < domain.length(); i++) {
      if (lower(text.at(start + i)) != domain.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int lower(byte b) {
    return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
  }
}
