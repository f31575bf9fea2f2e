package nl.qdc.hoptrace.verdict;

import nl.qdc.hoptrace.net.IpAddress;

/**
 * A field in which another program notes the address that handed the mail over.
 *
 * @param field its name
 * @param line its line
 * @param ip the address it notes
 * @param agrees whether that is the border's
 * @param side who can have written it
 */
public record Witness(String field, int line, IpAddress ip, boolean agrees, Side side) {

  /** Who can have written a witness, by its place. */
  public enum Side {
    /** Above the border stamp: the receiver's side. */
    RECEIVER,
    /** Between the border stamp and the next: either. */
    EITHER,
    /** Further below: the sender's side. */
    SENDER
  }
}
