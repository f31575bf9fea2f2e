package nl.qdc.hoptrace.redact.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.qdc.hoptrace.net.IpAddress;

/**
 * Names for what must not be named: the same for the same thing and key, and without the key
 * telling nothing of it (RFC 6590 §3). Case does not count.
 */
public final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648 §6
  private static final int LETTER_BITS = 5;
  private static final int LENGTH = 12;
  private static final long TEN = 10L << 24; // 10.0.0.0/8
  private static final long LOCAL = 0xfdL << 56; // fd00::/8

  private final Mac mac;

  /**
   * Pseudonyms under a key.
   *
   * @param key at least 16 bytes
   */
  public Pseudonyms(byte[] key) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** A mailbox; its parts are named as they are alone. */
  public String address(String local, String domain) {
    return user(local) + "@" + domain(domain);
  }

  /** A local part, or a person's name. */
  public String user(String local) {
    return "u-" + digest(local);
  }

  /** A domain. */
  public String domain(String domain) {
    return "d-" + digest(domain) + ".invalid";
  }

  /** A host. */
  public String host(String name) {
    return "h-" + digest(name) + ".invalid";
  }

  /** Anything else. */
  public String token(String text) {
    return "t-" + digest(text);
  }

  /** An address: again an address, in a private range, so that a stamp can still be read. */
  public IpAddress ip(IpAddress address) {
    byte[] digest = mac("ip:" + address);
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << 8 | (digest[i] & 0xff);
    }
    return address.isV4()
        ? IpAddress.v4(TEN | (bits & 0xffffff))
        : new IpAddress(LOCAL | bits >>> 8, bits);
  }

  private String digest(String text) {
    byte[] digest = mac(text.toLowerCase(Locale.ROOT));
    StringBuilder letters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      int bit = i * LETTER_BITS;
      int pair = (digest[bit / 8] & 0xff) << 8 | (digest[bit / 8 + 1] & 0xff);
      letters.append(LETTERS.charAt(pair >> (16 - LETTER_BITS - bit % 8) & 31));
    }
    return letters.toString();
  }

  private byte[] mac(String text) {
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }
}
