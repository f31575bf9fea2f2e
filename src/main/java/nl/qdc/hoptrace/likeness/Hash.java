package nl.qdc.hoptrace.likeness;

/** Hashes of 64 bits that are the same on every machine; not for secrets. */
public final class Hash {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Hash() {}

  /** The hash of a text. */
  public static long of(CharSequence text) {
    long hash = GOLDEN;
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash + text.charAt(i));
    }
    return hash;
  }

  /** Spreads the bits: the finisher of SplitMix64 (Steele, Lea and Flood 2014). */
  public static long mix(long bits) {
    long hash = bits + GOLDEN;
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
