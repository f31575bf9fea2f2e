package nl.qdc.hoptrace.likeness;

import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * What a text looks like: a MinHash signature (Broder, "On the resemblance and containment of
 * documents", 1997) of its words. The share of places that two signatures have in common estimates
 * the share of words that the two texts have in common.
 */
public final class Wording {

  /** Places in a signature. The standard error of an estimate is at most 1/16. */
  public static final int PLACES = 64;

  private static final int DIGITS = 4;

  private final int features;
  private final short[] places;

  private Wording(int features, short[] places) {
    this.features = features;
    this.places = places;
  }

  /** The wording of a text, by the hashes of its words. */
  static Optional<Wording> of(Set<Long> features) {
    if (features.isEmpty()) {
      return Optional.empty();
    }
    long[] hashes = features.stream().mapToLong(Long::longValue).toArray();
    short[] places = new short[PLACES];
    for (int place = 0; place < PLACES; place++) {
      places[place] = (short) least(hashes, Hash.mix(place + 1));
    }
    return Optional.of(new Wording(features.size(), places));
  }

  private static long least(long[] features, long seed) {
    long least = Long.MAX_VALUE;
    for (long feature : features) {
      least = Math.min(least, Hash.mix(feature ^ seed));
    }
    return least;
  }

  /** How many different words the text has. Of few, likeness says little. */
  public int features() {
    return features;
  }

  /** One place of the signature. */
  public short place(int place) {
    return places[place];
  }

  /** How many places are the same, 0 to {@link #PLACES}. */
  public int inCommon(Wording other) {
    int same = 0;
    for (int place = 0; place < PLACES; place++) {
      same += places[place] == other.places[place] ? 1 : 0;
    }
    return same;
  }

  /** The signature as hexadecimal digits, four for each place. */
  public String digits() {
    StringBuilder digits = new StringBuilder(DIGITS * PLACES);
    for (short place : places) {
      digits.append(HexFormat.of().toHexDigits(place));
    }
    return digits.toString();
  }

  /** The wording whose digits these are; empty when they are none. */
  public static Optional<Wording> parse(int features, String digits) {
    boolean sound = digits.chars().allMatch(HexFormat::isHexDigit);
    if (features <= 0 || digits.length() != DIGITS * PLACES || !sound) {
      return Optional.empty();
    }
    short[] places = new short[PLACES];
    for (int place = 0; place < PLACES; place++) {
      int at = DIGITS * place;
      places[place] = (short) HexFormat.fromHexDigits(digits, at, at + DIGITS);
    }
    return Optional.of(new Wording(features, places));
  }
}
