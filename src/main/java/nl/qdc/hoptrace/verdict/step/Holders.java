package nl.qdc.hoptrace.verdict.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.NextStep.Action;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.attribution.SystemAccounts;
import nl.qdc.hoptrace.verdict.evidence.Case;

/** What the policy asks for: one warning, then removal. */
final class Holders {

  private Holders() {}

  /** About an account; not one that many share. */
  static void addAccount(Submitter submitter, List<NextStep> steps) {
    Optional<String> account = submitter.account();
    if (account.isPresent() && !SystemAccounts.isShared(account.get())) {
      steps.add(
          new NextStep(
              Action.CHECK_HISTORY,
              "once spam is established"
                  + (submitter.proven() ? "" : " and a log has proven the account")
                  + ", hoptrace summarize --history FILE tells whether account "
                  + account.get()
                  + " was complained of before: first a warning, then removal"));
    }
  }

  /**
   * About the customer whose machine sent the mail. A login names two parties, and neither by
   * itself: there this is not for us to say.
   */
  static void addCustomer(Case theCase, Optional<Party> source, List<NextStep> steps) {
    Optional<Holding> holding = source.isPresent() ? source.get().network() : Optional.empty();
    if (holding.isEmpty() || holding.get().entry().role() != Role.CUSTOMER) {
      return;
    }
    Optional<String> customer = holding.get().customer();
    if (customer.isPresent()) {
      steps.add(history(customer.get()));
    } else if (holding.get().isCertain()) {
      around(theCase, source.get(), steps);
    }
  }

  private static NextStep history(String customer) {
    return new NextStep(
        Action.CHECK_HISTORY,
        "once spam is established, the first complaint about customer "
            + customer
            + " means a warning and a second one removal; hoptrace reply --to customer"
            + " --history FILE tells which it is");
  }

  /** The narrowest entry counts; a customer around it is a lead, and may have nothing to do. */
  private static void around(Case theCase, Party source, List<NextStep> steps) {
    IpAddress ip = source.ip().orElseThrow();
    Optional<Instant> time =
        source.time().isPresent() ? Optional.of(source.time().get().instant()) : Optional.empty();
    Optional<NetworkEntry> wider = theCase.ground().networks().customerAround(ip, time);
    if (wider.isPresent()) {
      steps.add(
          new NextStep(
              Action.FIND_HOLDER,
              ip.toString(),
              "look up who held "
                  + ip
                  + ": its own entry names no customer; "
                  + wider.get().cidr()
                  + " around it was held by "
                  + wider.get().customer().orElseThrow()
                  + ", who need not be who had it"));
    }
  }
}
