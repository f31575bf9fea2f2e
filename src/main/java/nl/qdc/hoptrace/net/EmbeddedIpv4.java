package nl.qdc.hoptrace.net;

import java.util.Optional;

/**
 * An IPv4 address that an IPv6 address carries within. It is information only: the two are
 * different hosts, and the IPv6 address is never taken for the other.
 *
 * @param form how it is carried
 * @param ip the address within
 */
public record EmbeddedIpv4(Form form, IpAddress ip) {

  /** The forms there are. */
  public enum Form {
    /** 2002::/16, RFC 3056 §2. */
    SIX_TO_FOUR("6to4"),
    /** 64:ff9b::/96, RFC 6052 §2.1. */
    NAT64("NAT64"),
    /** 2001::/32, RFC 4380 §4: the client's address, all bits inverted. */
    TEREDO("Teredo"),
    /** Interface identifier 0:5efe or 200:5efe, RFC 5214 §6.1. */
    ISATAP("ISATAP"),
    /** ::a.b.c.d, RFC 4291 §2.5.5.1. */
    COMPATIBLE("IPv4-compatible");

    private final String text;

    Form(String text) {
      this.text = text;
    }

    /** The name of the form. */
    public String text() {
      return text;
    }
  }

  private static final long NAT64_PREFIX = 0x0064_ff9b_0000_0000L;
  private static final int ISATAP_MARK = 0x5efe;

  /** The address within; empty when there is none. */
  public static Optional<EmbeddedIpv4> in(IpAddress address) {
    long high = address.high();
    long low = address.low();
    if (address.isV4()) {
      return Optional.empty();
    }
    if (high >>> 48 == 0x2002) {
      return found(Form.SIX_TO_FOUR, high >>> 16);
    }
    if (high == NAT64_PREFIX && low >>> 32 == 0) {
      return found(Form.NAT64, low);
    }
    if (high >>> 32 == 0x2001_0000L) {
      return found(Form.TEREDO, ~low);
    }
    if (low >>> 32 == ISATAP_MARK || low >>> 32 == (0x0200_0000L | ISATAP_MARK)) {
      return found(Form.ISATAP, low);
    }
    return high == 0 && low > 0xffff && low >>> 32 == 0
        ? found(Form.COMPATIBLE, low)
        : Optional.empty();
  }

  private static Optional<EmbeddedIpv4> found(Form form, long bits) {
    return Optional.of(new EmbeddedIpv4(form, IpAddress.v4(bits)));
  }
}
