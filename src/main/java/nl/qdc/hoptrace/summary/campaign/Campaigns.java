package nl.qdc.hoptrace.summary.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the mails of one campaign among many, in time that grows with their number and not with its
 * square: mails that share a key (locality-sensitive hashing, Indyk and Motwani 1998) are compared
 * with the few first mails of other campaigns that share it, and join the one that they resemble.
 */
public final class Campaigns {

  /** With how many campaigns that share a key a mail is compared. */
  private static final int MOST_LEADERS = 16;

  private final List<Optional<Look>> looks;
  private final DisjointSets sets;
  private final int[] leaders = new int[MOST_LEADERS];
  private int leading;

  private Campaigns(List<Optional<Look>> looks) {
    this.looks = looks;
    this.sets = new DisjointSets(looks.size());
  }

  /** The campaigns among mails; a mail without a look is in none. */
  public static Campaigns of(List<Optional<Look>> looks) {
    Campaigns campaigns = new Campaigns(looks);
    for (int pass = 0; pass < Look.KEYS; pass++) {
      campaigns.pass(pass);
    }
    return campaigns;
  }

  /** The number of the campaign that a mail is in; empty when no other mail is like it. */
  public OptionalInt campaign(int mail) {
    return sets.size(mail) > 1 ? OptionalInt.of(sets.find(mail)) : OptionalInt.empty();
  }

  /** Sorts the mails by one of their keys, so that those who share it stand together. */
  private void pass(int pass) {
    long[] keyed = new long[looks.size()];
    int count = 0;
    for (int mail = 0; mail < keyed.length; mail++) {
      OptionalInt key = looks.get(mail).map(look -> look.key(pass)).orElse(OptionalInt.empty());
      if (key.isPresent()) {
        keyed[count++] = (long) key.getAsInt() << Integer.SIZE | mail;
      }
    }
    Arrays.sort(keyed, 0, count);
    for (int i = 0; i < count; i++) {
      if (i == 0 || keyed[i] >> Integer.SIZE != keyed[i - 1] >> Integer.SIZE) {
        leading = 0;
      }
      compare((int) keyed[i]);
    }
  }

  private void compare(int mail) {
    for (int i = 0; i < leading; i++) {
      if (sets.find(mail) == sets.find(leaders[i])) {
        return;
      }
    }
    for (int i = 0; i < leading; i++) {
      if (look(mail).resembles(look(leaders[i]))) {
        sets.join(mail, leaders[i]);
        return;
      }
    }
    if (leading < MOST_LEADERS) {
      leaders[leading++] = mail;
    }
  }

  private Look look(int mail) {
    return looks.get(mail).orElseThrow();
  }
}
