package nl.qdc.hoptrace.received.dialect;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.client.FromClause;

/**
 * What a stamp of a dialect tells beside its clauses.
 *
 * @param from the client
 * @param handover how the server came by the message; empty when the clauses tell
 * @param namesHost whether its {@code by} clause names the host
 * @param uid the local user's number
 */
public record Telling(
    FromClause from, Optional<Handover> handover, boolean namesHost, OptionalInt uid) {

  /** A client, in a stamp that is ordinary otherwise. */
  public static Telling client(FromClause from) {
    return new Telling(from, Optional.empty(), true, OptionalInt.empty());
  }

  /** A program's note about its own step, without a client. */
  public static Telling note(boolean namesHost) {
    return hostless(Client.NONE, Handover.NOTE, namesHost);
  }

  /** A stamp whose words leave open which host wrote it. */
  public static Telling hostless(Client client, Handover handover) {
    return hostless(client, handover, false);
  }

  private static Telling hostless(Client client, Handover handover, boolean namesHost) {
    return new Telling(
        FromClause.of(client), Optional.of(handover), namesHost, OptionalInt.empty());
  }

  /** The same, with the number of the user that handed it in. */
  public Telling by(OptionalInt user) {
    return new Telling(from, handover, namesHost, user);
  }
}
