package nl.qdc.hoptrace.received.dialect.note;

import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.address.AddressText;
import nl.qdc.hoptrace.received.dialect.Dialect;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Token.Kind;
import nl.qdc.hoptrace.received.syntax.Words;

// (qmail 24889 invoked from network); 6 Aug 2024 00:02:17 -0000
// (qmail 87263 messnum 771997 invoked from network[203.0.113.9/host.example]); …
// (qmail 41657 invoked by uid 89); …     (qmail 123 invoked by alias); …
// (cpmta 27945 invoked from network); …  (nullmailer pid 4711 invoked by uid 1000); …
/** qmail's queue and its kin: what handed the message to it, often the stamp below. */
public final class Invoked implements Dialect {

  private static final String FROM_NETWORK = " invoked from network";
  private static final String BY_UID = " invoked by uid ";
  private static final String[] QUEUES = {"qmail ", "nullmailer ", "cpmta ", "BBSMAIL "};

  @Override
  public Optional<Telling> read(Clauses clauses, Mta mta) {
    if (clauses.hasFrom() || clauses.byCount() > 0 || clauses.head().isEmpty()) {
      return Optional.empty();
    }
    boolean queue = clauses.head().get(0).is(Kind.COMMENT) && isQueue(clauses.head().get(0).text());
    return queue ? invoked(Words.joined(clauses.head().get(0).text())) : Optional.empty();
  }

  private static boolean isQueue(String text) {
    for (String queue : QUEUES) {
      if (text.startsWith(queue)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Telling> invoked(String text) {
    int network = text.indexOf(FROM_NETWORK);
    if (network >= 0) {
      return Optional.of(fromNetwork(text.substring(network + FROM_NETWORK.length())));
    }
    int uid = text.indexOf(BY_UID);
    OptionalInt user =
        uid < 0 ? OptionalInt.empty() : LocalUser.number(text.substring(uid + BY_UID.length()));
    return uid >= 0 || text.endsWith(" invoked by alias")
        ? Optional.of(Telling.hostless(Client.NONE, Handover.LOCAL).by(user))
        : Optional.empty();
  }

  private static Telling fromNetwork(String bracket) {
    int slash = bracket.indexOf('/');
    return bracket.startsWith("[") && slash > 0
        ? Telling.hostless(
            Client.of(AddressText.bracketed(bracket.substring(1, slash))), Handover.TRANSFER)
        : Telling.note(false);
  }
}
