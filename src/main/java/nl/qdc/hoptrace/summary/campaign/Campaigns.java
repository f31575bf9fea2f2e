package nl.qdc.hoptrace.summary.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * Finds the mails of one campaign among many, in time that grows with their number and not with its
 * square: mails that share a key (locality-sensitive hashing, Indyk and Motwani 1998) are compared
 * with the few first mails of other campaigns that share it, and join the one that they resemble.
 */
public final class Campaigns {

  /** With how many campaigns that share a key a mail is compared. */
  private static final int MOST_LEADERS = 16;

  /** How many pairs of texts are looked at before two campaigns become one. */
  private static final int TEXTS_ASKED = 12;

  /** One in so many of them has to be alike, more of them where both campaigns are large. */
  private static final int ONE_TEXT_OF = 6;

  private static final int ONE_TEXT_OF_MANY = 3;

  /** How many pairs of header sections are looked at before two large campaigns become one. */
  private static final int HEADERS_ASKED = 64;

  private static final int MANY = 8;

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
    campaigns.passes(Look::isNear);
    campaigns.passes(Look::resembles);
    return campaigns;
  }

  private void passes(BiPredicate<Look, Look> alike) {
    for (int pass = 0; pass < Look.KEYS; pass++) {
      pass(pass, alike);
    }
  }

  /** The number of the campaign that a mail is in; empty when no other mail is like it. */
  public OptionalInt campaign(int mail) {
    return sets.size(mail) > 1 ? OptionalInt.of(sets.find(mail)) : OptionalInt.empty();
  }

  /** Sorts the mails by one of their keys, so that those who share it stand together. */
  private void pass(int pass, BiPredicate<Look, Look> alike) {
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
      compare((int) keyed[i], alike);
    }
  }

  private void compare(int mail, BiPredicate<Look, Look> alike) {
    for (int i = 0; i < leading; i++) {
      if (sets.find(mail) == sets.find(leaders[i])) {
        return;
      }
    }
    for (int i = 0; i < leading; i++) {
      if (alike.test(look(mail), look(leaders[i])) && doOthersAgree(mail, leaders[i])) {
        sets.join(mail, leaders[i]);
        return;
      }
    }
    if (leading < MOST_LEADERS) {
      leaders[leading++] = mail;
    }
  }

  /**
   * Two mails may be alike by chance, and one such pair must not make one campaign of two: of some
   * pairs of their mails enough have to be alike. Headers tell less, so fewer of them are.
   */
  private boolean doOthersAgree(int mail, int leader) {
    boolean many = Math.min(sets.size(mail), sets.size(leader)) >= MANY;
    if (look(mail).hasTextAs(look(leader))) {
      int pairs = Math.min(TEXTS_ASKED, Math.max(sets.size(mail), sets.size(leader)));
      return alike(mail, leader, pairs) * (many ? ONE_TEXT_OF_MANY : ONE_TEXT_OF) >= pairs;
    }
    return !many || alike(mail, leader, HEADERS_ASKED) > 1;
  }

  /** How many of some pairs of mails of two campaigns are alike. */
  private int alike(int mail, int leader, int pairs) {
    int alike = 0;
    int one = mail;
    int other = leader;
    for (int i = 0; i < pairs; i++) {
      alike += look(one).resembles(look(other)) ? 1 : 0;
      one = sets.next(one, pairs);
      other = sets.next(other, pairs);
    }
    return alike;
  }

  private Look look(int mail) {
    return looks.get(mail).orElseThrow();
  }
}
