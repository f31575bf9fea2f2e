package nl.qdc.hoptrace.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.likeness.Hash;
import nl.qdc.hoptrace.summary.campaign.Campaigns;

/** Takes records as they come, and tells what they say together. */
public final class Ledger {

  private static final Comparator<Group> MOST_MAILS_FIRST =
      Comparator.comparingInt((Group group) -> group.count().mails())
          .reversed()
          .thenComparing(group -> group.name().orElse(""));

  private final List<Mail> mails = new ArrayList<>();
  private final Map<Long, Mail> known = new HashMap<>();
  private final Map<String, String> strings = new HashMap<>();
  private int failures;

  /** Takes a record of a mail. */
  public void add(Sighting sighting) {
    Optional<Long> id = sighting.mail().map(Hash::of);
    Mail mail = id.map(known::get).orElseGet(() -> enter(sighting));
    id.ifPresent(hash -> known.putIfAbsent(hash, mail));
    mail.complain(sighting);
  }

  private Mail enter(Sighting sighting) {
    Mail mail = new Mail(sighting, name -> strings.computeIfAbsent(name, same -> same));
    mails.add(mail);
    return mail;
  }

  /** Takes a record of an input that could not be analysed. */
  public void addFailure() {
    failures++;
  }

  /**
   * What the records say.
   *
   * @param dimensions what to gather by
   * @param memory what is known of former runs
   */
  public Summary summary(List<Dimension> dimensions, Earlier.Memory memory) {
    Tally all = new Tally();
    mails.forEach(all::add);
    int withoutFingerprint = (int) mails.stream().filter(mail -> mail.look().isEmpty()).count();
    List<Group> groups = new ArrayList<>();
    for (Dimension by : dimensions) {
      groups.addAll(by == Dimension.CAMPAIGN ? campaigns() : groups(by, memory));
    }
    return new Summary(all.count(), withoutFingerprint, failures, groups);
  }

  private List<Group> groups(Dimension by, Earlier.Memory memory) {
    Map<String, Tally> named = new HashMap<>();
    Tally others = new Tally();
    for (Mail mail : mails) {
      mail.name(by)
          .map(name -> named.computeIfAbsent(name, first -> new Tally()))
          .orElse(others)
          .add(mail);
    }
    List<Group> groups = new ArrayList<>();
    named.forEach(
        (name, tally) ->
            groups.add(tally.group(by, Optional.of(name), earlier(by, name, tally, memory))));
    groups.sort(MOST_MAILS_FIRST);
    addOthers(by, others, groups);
    return groups;
  }

  /** Complaints of an address whose holder is known are remembered as the holder's. */
  private static Optional<Earlier> earlier(
      Dimension by, String name, Tally tally, Earlier.Memory memory) {
    return by == Dimension.SOURCE && tally.hasHolder() ? Optional.empty() : memory.of(by, name);
  }

  private List<Group> campaigns() {
    Campaigns campaigns = Campaigns.of(mails.stream().map(Mail::look).toList());
    Map<Integer, Tally> found = new LinkedHashMap<>();
    Tally others = new Tally();
    for (int i = 0; i < mails.size(); i++) {
      OptionalInt campaign = campaigns.campaign(i);
      Tally tally =
          campaign.isPresent()
              ? found.computeIfAbsent(campaign.getAsInt(), first -> new Tally())
              : others;
      tally.add(mails.get(i));
    }
    List<Tally> sorted = new ArrayList<>(found.values());
    sorted.sort(Comparator.comparingInt(Tally::mails).reversed());
    List<Group> groups = new ArrayList<>();
    for (Tally tally : sorted) {
      String name = "campaign " + (groups.size() + 1);
      groups.add(tally.group(Dimension.CAMPAIGN, Optional.of(name), Optional.empty()));
    }
    addOthers(Dimension.CAMPAIGN, others, groups);
    return groups;
  }

  private static void addOthers(Dimension by, Tally others, List<Group> groups) {
    if (others.mails() > 0) {
      groups.add(others.group(by, Optional.empty(), Optional.empty()));
    }
  }
}
