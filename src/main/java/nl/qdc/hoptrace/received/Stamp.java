package nl.qdc.hoptrace.received;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A Received field that could be read: one server's stamp (RFC 5321 §4.4).
 *
 * @param client the {@code from} clause
 * @param by the {@code by} clause: the stamp's writer
 * @param handover how the server came by the message
 * @param with the {@code with} clause as written, without comments
 * @param protocol the registered transmission type in it
 * @param tls the session's encryption
 * @param id the {@code id} clause: the server's queue id
 * @param recipient the {@code for} clause, without angle brackets
 * @param via the {@code via} clause
 * @param submitter who handed it in, where the server says so
 * @param envelopeFrom the envelope sender, where the server notes it
 * @param time when
 * @param comments every comment at depth 1, without its brackets
 * @param leftover what was not read as any part
 */
public record Stamp(
    Client client,
    Host by,
    Handover handover,
    Optional<String> with,
    Optional<Protocol> protocol,
    Optional<Tls> tls,
    Optional<String> id,
    Optional<String> recipient,
    Optional<String> via,
    Submitter submitter,
    Optional<String> envelopeFrom,
    Optional<StampTime> time,
    List<String> comments,
    List<String> leftover)
    implements Received {

  /** Copies the lists. */
  public Stamp {
    comments = List.copyOf(comments);
    leftover = List.copyOf(leftover);
  }

  /** The id under which the server kept the mail. Exchange writes its own version in its place. */
  public Optional<String> queueId() {
    return id.isPresent() && isVersion(id.get()) ? Optional.empty() : id;
  }

  // 15.20.5857.20
  private static boolean isVersion(String id) {
    int dots = 0;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
      dots += c == '.' ? 1 : 0;
    }
    return dots == 3;
  }

  /**
   * Who handed a message in at a server, by the server's own words.
   *
   * @param account the login or the local user
   * @param method how the login was made: {@code PLAIN}, {@code CRAM-MD5}
   * @param uid the local user's number
   */
  public record Submitter(Optional<String> account, Optional<String> method, OptionalInt uid) {
    /** The server does not say. */
    public static final Submitter UNKNOWN =
        new Submitter(Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
