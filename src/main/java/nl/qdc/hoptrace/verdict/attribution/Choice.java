package nl.qdc.hoptrace.verdict.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Submitter.Statement;

/**
 * Puts together what one host says: the first that names somebody, since its word is the strongest.
 * What another says stands beside it and is never mixed in: it may be about somebody else.
 */
final class Choice {

  private final List<Statement> all;
  private final List<Statement> used = new ArrayList<>();
  private final List<Finding> found;

  Choice(List<Statement> all, List<Finding> found) {
    this.all = all;
    this.found = found;
  }

  Submitter submitter() {
    if (all.isEmpty()) {
      return Submitter.UNKNOWN;
    }
    String host = strongest().wordOf();
    for (Statement statement : all) {
      if (statement.wordOf().equals(host) && !isContradicted(statement)) {
        used.add(statement);
      }
    }
    if (used.isEmpty()) {
      return new Submitter(Identity.UNKNOWN, Optional.empty(), false, List.of(), all);
    }
    Identity identity = identity(false);
    shared(identity);
    List<Integer> evidence = new ArrayList<>(used.size());
    for (Statement statement : used) {
      evidence.add(statement.line());
    }
    boolean proven = identity.equals(identity(true));
    return new Submitter(identity, Optional.of(host), proven, evidence, all);
  }

  /** A relay that only knows its client's address leaves it to the client to say more. */
  private Statement strongest() {
    for (Statement statement : all) {
      if (statement.identity().account().isPresent() || statement.identity().uid().isPresent()) {
        return statement;
      }
    }
    return all.get(0);
  }

  /**
   * Whether another statement names another person: a stamp stands against a field, and of two
   * fields that the client may have typed nobody can tell which.
   */
  private boolean isContradicted(Statement statement) {
    for (Statement other : all) {
      if (other.wordOf().equals(statement.wordOf())
          && rank(other) >= rank(statement)
          && isOther(other.identity(), statement.identity())) {
        conflict(statement, other);
        return true;
      }
    }
    return false;
  }

  private static int rank(Statement statement) {
    if (statement.field().equalsIgnoreCase("Received")) {
      return 2;
    }
    return statement.proven() ? 1 : 0;
  }

  private void conflict(Statement statement, Statement other) {
    boolean alike = rank(other) == rank(statement);
    if (alike && statement.line() < other.line()) {
      return; // said at the other
    }
    String text =
        statement.field()
            + " names another than "
            + other.field()
            + " in line "
            + other.line()
            + " does; "
            + (alike ? "neither is used" : "it is not used");
    found.add(
        new Finding(
            FindingCode.ATTRIBUTION_CONFLICT,
            OptionalInt.empty(),
            OptionalInt.of(statement.line()),
            text));
  }

  private static boolean isOther(Identity one, Identity other) {
    boolean account =
        one.account().isPresent()
            && other.account().isPresent()
            && isOther(one.account().get(), other.account().get());
    boolean uid =
        one.uid().isPresent()
            && other.uid().isPresent()
            && one.uid().getAsInt() != other.uid().getAsInt()
            && !SystemAccounts.isShared(one.uid().getAsInt())
            && !SystemAccounts.isShared(other.uid().getAsInt());
    return account || uid;
  }

  /** A mailbox and a local user may be one and the same. */
  private static boolean isOther(String one, String other) {
    boolean alike = isMailbox(one) == isMailbox(other);
    return alike
        && !one.replace('+', '@').equalsIgnoreCase(other.replace('+', '@'))
        && !SystemAccounts.isShared(one)
        && !SystemAccounts.isShared(other);
  }

  private static boolean isMailbox(String account) {
    return account.indexOf('@') > 0 || account.indexOf('+') > 0;
  }

  /** The sum of what is said; proven is what the proven alone say, whoever repeats it. */
  private Identity identity(boolean provenOnly) {
    Identity sum = Identity.UNKNOWN;
    for (Statement statement : used) {
      sum = !provenOnly || statement.proven() ? sum(sum, statement.identity()) : sum;
    }
    return sum;
  }

  private static Identity sum(Identity first, Identity next) {
    boolean names = next.script().isPresent() && first.script().isEmpty();
    return new Identity(
        better(first.account(), next.account()),
        better(first.uid(), next.uid()),
        first(first.script(), next.script()),
        first(first.vhost(), next.vhost()),
        first(first.clientIp(), next.clientIp()),
        names ? next.method() : first(first.method(), next.method()));
  }

  private static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
    return one.isPresent() ? one : other;
  }

  /** One that is somebody's comes before one that many share. */
  private static Optional<String> better(Optional<String> first, Optional<String> next) {
    boolean shared = first.isPresent() && SystemAccounts.isShared(first.get());
    return shared && next.isPresent() && !SystemAccounts.isShared(next.get())
        ? next
        : first(first, next);
  }

  private static OptionalInt better(OptionalInt first, OptionalInt next) {
    boolean shared = first.isEmpty() || SystemAccounts.isShared(first.getAsInt());
    return next.isPresent()
            && shared
            && (first.isEmpty() || !SystemAccounts.isShared(next.getAsInt()))
        ? next
        : first;
  }

  private void shared(Identity identity) {
    boolean named = identity.account().isPresent();
    boolean shared =
        named
            ? SystemAccounts.isShared(identity.account().get())
            : identity.uid().isPresent() && SystemAccounts.isShared(identity.uid().getAsInt());
    if (shared) {
      String who = named ? identity.account().get() : "uid " + identity.uid().getAsInt();
      found.add(
          new Finding(
              FindingCode.SYSTEM_ACCOUNT,
              OptionalInt.empty(),
              OptionalInt.of(used.get(0).line()),
              who + " is an account that many share: it names no customer"));
    }
  }
}
