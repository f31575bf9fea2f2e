package nl.qdc.hoptrace.likeness;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text that say what it is about, in lower case and without accents. Left out is
 * what differs from copy to copy: links, addresses, numbers, codes, names in the salutation and
 * below the greeting, and letters strewn in to make every copy unique; and what all texts have.
 */
final class Words {

  private static final int LONGEST_TEXT = 64 << 10;
  private static final int MOST_FEATURES = 2048;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;
  private static final int STEM = 6;
  private static final int MOST_CONSONANTS = 5;
  private static final int NAME_WORDS = 3;

  /** English and Dutch words of four letters and more that stand in any text. */
  private static final Set<String> COMMON =
      Set.copyOf(
          List.of(
              """
              about after also been before best could deze does door each even every from geen have
              having heeft here hier hoeft into jouw just kind kunnen kunt like made maken make many
              maar meer mijn more most much need niet note only onze over please really should some
              still such than that their them then there these they this those through very voor
              waar want wanneer were what when which while will with wordt worden would your yours
              zijn zodat zoals\
              """
                  .split("\\s+")));

  /** What stands below newsletters and business mail of very many senders, in three languages. */
  private static final Set<String> FOOTERS =
      Set.copyOf(
          List.of(
              """
              abmelden absender addressee afmelden afzender angemeldet aangemeld attachment attachments
              bekijk bestemd bijlage bijlagen browser click confidential copying copyright datenschutz
              delete disclosure distribution email emails empfanger erhalten geadresseerde impressum
              intended klik mailing mailings newsletter newsletters nieuwsbrief nieuwsbrieven notify
              ontleend online ontvangen ontvangt policy preferences privacy privacybeleid prohibited
              receive receiving recipient recipients rechten reserved rights sender solely subscribe
              subscribed subscription uitschrijven unsubscribe unsubscribed versie version
              vertraulich vertrouwelijk verwijderen view voorkeuren voorwaarden\
              """
                  .split("\\s+")));

  private static final Set<String> GREETINGS =
      Set.of(
          "dear",
          "hello",
          "hallo",
          "beste",
          "geachte",
          "liebe",
          "lieber",
          "cher",
          "chere",
          "hola",
          "hey",
          "regards",
          "sincerely",
          "groet",
          "groeten",
          "cheers",
          "gruss",
          "grussen",
          "dank");

  private final Set<String> names;
  private final Set<Long> features = new HashSet<>();
  private final StringBuilder word = new StringBuilder();
  private int namesExpected;
  private boolean capital;
  private boolean coded;

  private Words(Set<String> names) {
    this.names = names;
  }

  /**
   * The hashes of the beginnings of a text's words.
   *
   * @param names words to leave out, in lower case: the recipient's own names
   */
  static Set<Long> of(String text, Set<String> names) {
    Words words = new Words(names);
    String some = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    words.read(Normalizer.normalize(some, Normalizer.Form.NFKD));
    return words.features;
  }

  private void read(String text) {
    int at = 0;
    while (at < text.length() && features.size() < MOST_FEATURES) {
      int end = chunkEnd(text, at);
      if (!isLinkOrAddress(text, at, end)) {
        chunk(text, at, end);
      }
      at = end + 1;
    }
    endWord();
  }

  private static int chunkEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLinkOrAddress(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '@' || text.startsWith("://", i)) {
        return true;
      }
    }
    return text.regionMatches(true, from, "www.", 0, 4);
  }

  private void chunk(String text, int from, int to) {
    int next;
    for (int i = from; i < to; i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (Character.isIdeographic(c)) {
        endWord();
        keep(Character.toString(c));
      } else if (Character.isLetter(c)) {
        capital |= word.isEmpty() && Character.isUpperCase(c);
        word.appendCodePoint(Character.toLowerCase(c));
      } else if (Character.isDigit(c)) {
        coded = true;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.FORMAT) {
        endWord();
        endNamesAt(c);
      }
    }
    endWord();
  }

  /** A comma stands behind the name that a greeting gives, or between the greeting and a name. */
  private void endNamesAt(int c) {
    if (c == ',' && namesExpected < NAME_WORDS) {
      namesExpected = 0;
    }
  }

  private void endWord() {
    String ended = word.toString();
    boolean name = namesExpected > 0 && capital;
    boolean code = coded;
    word.setLength(0);
    capital = false;
    coded = false;
    if (ended.isEmpty() || code) {
      return;
    }
    boolean greeting = GREETINGS.contains(ended);
    namesExpected = greeting ? NAME_WORDS : name ? namesExpected - 1 : 0;
    boolean tells = ended.length() >= SHORTEST && ended.length() <= LONGEST;
    boolean usual = greeting || name || isEverywhere(ended) || names.contains(ended);
    if (tells && !usual && !isStrewn(ended)) {
      keep(ended);
    }
  }

  private static boolean isEverywhere(String word) {
    return COMMON.contains(word) || FOOTERS.contains(word);
  }

  /** Endings differ where the wording is varied. */
  private void keep(String kept) {
    features.add(Hash.of(kept.length() <= STEM ? kept : kept.substring(0, STEM)));
  }

  /** Whether Latin letters stand so that nobody could say them. */
  private static boolean isStrewn(String word) {
    int consonants = 0;
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean sounds = c > 'z' || "aeiouy".indexOf(c) >= 0;
      vowel |= sounds;
      consonants = sounds ? 0 : consonants + 1;
      if (consonants > MOST_CONSONANTS) {
        return true;
      }
    }
    return !vowel;
  }

  /** A subject's form: its words in order, up to a length, as the text's are read. */
  static String form(String subject, Set<String> names) {
    StringBuilder form = new StringBuilder();
    String plain = Normalizer.normalize(subject, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (String piece : plain.split("\\P{L}+", 64)) {
      if (!piece.isEmpty() && !names.contains(piece) && form.length() < LONGEST_TEXT) {
        form.append(form.isEmpty() ? "" : " ").append(piece);
      }
    }
    return form.toString();
  }
}
