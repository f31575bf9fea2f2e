package nl.qdc.hoptrace.verdict;

import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;

/**
 * A place where an address or host name of ours stands and is not believed.
 *
 * @param ip the address
 * @param name the name
 * @param line the line of the field
 * @param where the kind of place
 * @param consistent whether the stamp it stands in is by the host that the stamp above shows
 * @param why why it is not believed
 */
public record Claim(
    Optional<IpAddress> ip,
    Optional<String> name,
    int line,
    Where where,
    boolean consistent,
    String why) {

  /** The places. */
  public enum Where {
    /** The peer of a stamp that is not believed. */
    RECEIVED_PEER,
    /** What a client called itself. */
    RECEIVED_HELO,
    /** A PTR name: its owner chooses it. */
    RECEIVED_RDNS,
    /** The writer of a stamp that is not believed. */
    RECEIVED_BY,
    /** A comment of a stamp, or other text in it. */
    RECEIVED_COMMENT,
    /** The domain of the author's address. */
    FROM_DOMAIN,
    /** The message id. */
    MESSAGE_ID,
    /** Any other field. */
    HEADER_FIELD;

    /** The code in reports. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
