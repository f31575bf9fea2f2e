package nl.qdc.hoptrace.summary;

import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.likeness.Fingerprint;
import nl.qdc.hoptrace.verdict.Verdict;

/**
 * What one record says: a mail that was handed in or complained of once.
 *
 * @param proof where the evidence stands
 * @param verdict where it came from
 * @param source the address of the source
 * @param account the account that sent it, with the host on whose word that is
 * @param sender a proven account of one customer, or the address of one customer's machine
 * @param customer who held the source at that time
 * @param network the range that the source is in, with its name
 * @param handover the stamp of the hand-over: its time, queue id, writer and peer; empty when that
 *     does not tell one mail from another
 * @param time when that was
 * @param recipient who got it
 * @param complainant who handed it in
 * @param fingerprint what it looks like; empty when that was not asked for
 */
public record Sighting(
    Proof proof,
    Verdict verdict,
    Optional<String> source,
    Optional<String> account,
    Optional<String> sender,
    Optional<String> customer,
    Optional<String> network,
    Optional<String> handover,
    Optional<Instant> time,
    Optional<String> recipient,
    Optional<String> complainant,
    Optional<Fingerprint> fingerprint) {

  /**
   * Which mail it is: its hand-over, its Message-ID and what it is put down to, since below the
   * hand-over two copies may tell different stories. The same mail complained of twice has it
   * twice; empty when nothing tells that two records are of one mail.
   */
  public Optional<String> mail() {
    return handover.map(
        stamp ->
            stamp
                + fingerprint.flatMap(Fingerprint::messageId)
                + verdict.code()
                + source
                + account
                + customer);
  }

  /**
   * What the mail is put down to, by one dimension. Nobody is named by a verdict that does not
   * prove it: {@code claimed} and {@code inconclusive} mails have no name at all, and accounts,
   * customers and networks have only mails that came from them.
   */
  public Optional<String> name(Dimension by) {
    boolean ours = verdict == Verdict.FROM_NETWORK;
    return switch (by) {
      case CUSTOMER -> customer.filter(name -> ours);
      case ACCOUNT -> account.filter(name -> ours);
      case NETWORK -> network.filter(name -> ours);
      case SOURCE -> source.filter(name -> showsSource());
      case CAMPAIGN -> Optional.empty();
    };
  }

  private boolean showsSource() {
    return verdict != Verdict.CLAIMED && verdict != Verdict.INCONCLUSIVE;
  }
}
