package nl.qdc.hoptrace.received.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.Stamp.Submitter;
import nl.qdc.hoptrace.received.syntax.Clauses;
import nl.qdc.hoptrace.received.syntax.Clauses.Clause;
import nl.qdc.hoptrace.received.syntax.Token;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** Stamps of no family: notes that a program leaves about its own step, without a clause or two. */
final class Notes {

  private static final String FROM_NETWORK = " invoked from network";
  private static final String BY_UID = " invoked by uid ";

  private Notes() {}

  static Optional<Stamp> read(Clauses clauses) {
    if (clauses.hasFrom()) {
      return Optional.empty();
    }
    return clauses.byCount() == 0 ? hostless(clauses) : withHost(clauses);
  }

  /** All comments of the clauses, without their brackets. */
  static List<String> comments(Clauses clauses) {
    List<String> comments = new ArrayList<>(4);
    addComments(clauses.head(), comments);
    clauses.parts().values().forEach(part -> addComments(part, comments));
    return comments;
  }

  private static void addComments(List<Token> tokens, List<String> comments) {
    for (Token token : tokens) {
      if (token.is(Kind.COMMENT)) {
        comments.add(token.text());
      }
    }
  }

  private static Optional<Stamp> hostless(Clauses clauses) {
    if (clauses.head().isEmpty() || !clauses.head().get(0).is(Kind.COMMENT)) {
      return Optional.empty();
    }
    String text = String.join(" ", clauses.head().get(0).text().split("[ \t]+"));
    if (text.startsWith("qmail ") || text.startsWith("nullmailer ")) {
      return invoked(clauses, text);
    }
    // (Haraka outbound); Tue, 3 Feb 2026 10:11:12 +0100
    return text.equals("Haraka outbound")
        ? Optional.of(note(clauses, Host.UNNAMED, Client.NONE, Handover.NOTE, Submitter.UNKNOWN))
        : Optional.empty();
  }

  // (qmail 24889 invoked from network); 6 Aug 2024 00:02:17 -0000
  // (qmail 87263 messnum 771997 invoked from network[192.0.2.2/host.example]); …
  // (qmail 41657 invoked by uid 89); …     (qmail 123 invoked by alias); …
  private static Optional<Stamp> invoked(Clauses clauses, String text) {
    int network = text.indexOf(FROM_NETWORK);
    int uid = text.indexOf(BY_UID);
    if (network >= 0) {
      Client client = network(text.substring(network + FROM_NETWORK.length()));
      Handover handover = client.equals(Client.NONE) ? Handover.NOTE : Handover.TRANSFER;
      return Optional.of(note(clauses, Host.UNNAMED, client, handover, Submitter.UNKNOWN));
    }
    OptionalInt user =
        uid < 0 ? OptionalInt.empty() : LocalMarks.number(text.substring(uid + BY_UID.length()));
    boolean local = uid >= 0 || text.endsWith(" invoked by alias");
    Submitter submitter = new Submitter(Optional.empty(), user);
    return local
        ? Optional.of(note(clauses, Host.UNNAMED, Client.NONE, Handover.LOCAL, submitter))
        : Optional.empty();
  }

  private static Client network(String bracket) {
    int slash = bracket.indexOf('/');
    if (!bracket.startsWith("[") || slash < 0) {
      return Client.NONE;
    }
    Peer peer = AddressText.bracketed(bracket.substring(1, slash), "");
    return Client.of(peer);
  }

  private static Optional<Stamp> withHost(Clauses clauses) {
    Host by = ByClause.read(clauses.part(Clause.BY));
    // by simscan 1.4.0 ppid: 8632, pid: 8633, t: 0.0661s …
    if (by.name().filter("simscan"::equals).isPresent()) {
      return Optional.of(
          note(clauses, Host.UNNAMED, Client.NONE, Handover.NOTE, Submitter.UNKNOWN));
    }
    // majordomo@lists.example by lists.example via listexpand id S1231 ORCPT <rfc822;u@x>; …
    boolean list = clauses.firstText(Clause.VIA).filter("listexpand"::equals).isPresent();
    return list && clauses.byCount() == 1
        ? Optional.of(note(clauses, by, Client.NONE, Handover.NOTE, Submitter.UNKNOWN))
        : Optional.empty();
  }

  private static Stamp note(
      Clauses clauses, Host by, Client client, Handover handover, Submitter submitter) {
    return new Stamp(
        client,
        by,
        handover,
        Optional.empty(),
        clauses.firstText(Clause.ID),
        Optional.empty(),
        submitter,
        Optional.empty(),
        DateReader.read(clauses.tail()),
        comments(clauses));
  }
}
