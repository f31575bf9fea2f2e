package nl.qdc.hoptrace.received.mta;

import java.util.Arrays;

/** The texts that servers sign with, by their first letter: most comments begin with none of it. */
final class Signatures {

  private record Signature(String text, Mta mta) {}

  private static final Signature[] NONE = {};

  private final Signature[][] byLetter = new Signature[128][];

  Signatures(Mta[] all) {
    Arrays.fill(byLetter, NONE);
    for (Mta mta : all) {
      for (String text : mta.signatures()) {
        Signature[] before = byLetter[text.charAt(0)];
        Signature[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = new Signature(text, mta);
        byLetter[text.charAt(0)] = after;
      }
    }
  }

  /** Who begins so; {@code OTHER} when nobody known does. */
  Mta of(String comment) {
    char letter = comment.isEmpty() ? ' ' : comment.charAt(0);
    for (Signature signature : letter < byLetter.length ? byLetter[letter] : NONE) {
      if (comment.startsWith(signature.text) && signature.mta.isWhole(comment)) {
        return signature.mta;
      }
    }
    return Mta.OTHER;
  }
}
