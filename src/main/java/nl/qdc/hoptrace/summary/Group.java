package nl.qdc.hoptrace.summary;

import java.util.List;
import java.util.Optional;

/**
 * Mails that have something in common.
 *
 * @param by what
 * @param name whom or what they are put down to; empty for those that no verdict puts down to
 *     anybody, or that resemble no other
 * @param count how many they are
 * @param customers the customers that sent them, most mails first; as all names here only where the
 *     verdict proves it
 * @param accounts the accounts
 * @param sources the addresses
 * @param subjects some of their subjects, most mails first; the sender's word
 * @param proof where the evidence of the first of them stands
 * @param earlier the complaints of former runs, where a history was asked
 */
public record Group(
    Dimension by,
    Optional<String> name,
    Count count,
    List<String> customers,
    List<String> accounts,
    List<String> sources,
    List<String> subjects,
    List<Proof> proof,
    Optional<Earlier> earlier) {

  /** Copies the lists. */
  public Group {
    customers = List.copyOf(customers);
    accounts = List.copyOf(accounts);
    sources = List.copyOf(sources);
    subjects = List.copyOf(subjects);
    proof = List.copyOf(proof);
  }
}
