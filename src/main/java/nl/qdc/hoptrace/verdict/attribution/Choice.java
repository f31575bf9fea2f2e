package nl.qdc.hoptrace.verdict.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Submitter.Statement;

/**
 * Puts together what one host says: the first that speaks, since its word is the strongest. What
 * another says stands beside it and is never mixed in: it may be about somebody else.
 */
final class Choice {

  private final List<Statement> all;
  private final List<Statement> used = new ArrayList<>();
  private final Consumer<Finding> report;

  Choice(List<Statement> all, Consumer<Finding> report) {
    this.all = all;
    this.report = report;
  }

  Submitter submitter() {
    if (all.isEmpty()) {
      return Submitter.UNKNOWN;
    }
    String host = all.get(0).wordOf();
    for (Statement statement : all) {
      if (statement.wordOf().equals(host) && !isContradicted(statement)) {
        used.add(statement);
      }
    }
    Identity identity = identity();
    shared(identity);
    List<Integer> evidence = new ArrayList<>(used.size());
    boolean proven = true;
    for (Statement statement : used) {
      evidence.add(statement.line());
      proven &= statement.proven();
    }
    return new Submitter(identity, Optional.of(host), proven, evidence, all);
  }

  /** Whether a stronger statement names another person: then none of it is used. */
  private boolean isContradicted(Statement statement) {
    for (Statement stronger : used) {
      if (isOther(stronger.identity(), statement.identity())) {
        report.accept(
            new Finding(
                FindingCode.ATTRIBUTION_CONFLICT,
                OptionalInt.empty(),
                OptionalInt.of(statement.line()),
                statement.field()
                    + " names another than "
                    + stronger.field()
                    + " in line "
                    + stronger.line()
                    + " does; it is not used"));
        return true;
      }
    }
    return false;
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

  private Identity identity() {
    Identity sum = Identity.UNKNOWN;
    for (Statement statement : used) {
      sum = sum(sum, statement.identity());
    }
    return sum;
  }

  private static Identity sum(Identity first, Identity next) {
    boolean names = next.script().isPresent() && first.script().isEmpty();
    return new Identity(
        better(first.account(), next.account()),
        better(first.uid(), next.uid()),
        first.script().or(next::script),
        first.vhost().or(next::vhost),
        first.clientIp().or(next::clientIp),
        names ? next.method() : first.method().or(next::method));
  }

  /** One that is somebody's comes before one that many share. */
  private static Optional<String> better(Optional<String> first, Optional<String> next) {
    boolean shared = first.filter(name -> !SystemAccounts.isShared(name)).isEmpty();
    return shared && next.filter(name -> !SystemAccounts.isShared(name)).isPresent()
        ? next
        : first.or(() -> next);
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
    Optional<String> name = identity.account().filter(SystemAccounts::isShared);
    boolean number =
        identity.account().isEmpty()
            && identity.uid().isPresent()
            && SystemAccounts.isShared(identity.uid().getAsInt());
    if (name.isPresent() || number) {
      String who = name.orElseGet(() -> "uid " + identity.uid().getAsInt());
      report.accept(
          new Finding(
              FindingCode.SYSTEM_ACCOUNT,
              OptionalInt.empty(),
              OptionalInt.of(used.get(0).line()),
              who + " is an account that many share: it names no customer"));
    }
  }
}
