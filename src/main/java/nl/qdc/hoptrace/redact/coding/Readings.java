package nl.qdc.hoptrace.redact.coding;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;

/** All that a text says, in whatever coding, and in codings within codings. */
public final class Readings {

  private static final int DEEPEST = 4;
  private static final int SHORTEST_WITHIN = 6;

  private static final List<Coding> CODINGS =
      List.of(
          new Escapes("%"),
          new Escapes("="),
          new Escapes("\\x"),
          new Escapes("+"),
          CharacterNumbers.OF_HTML,
          CharacterNumbers.OF_SCRIPTS,
          EncodedWords.CODING,
          Mirrors::softLineBreaks,
          Mirrors::punycode,
          Mirrors::withoutAccents,
          Mirrors::withoutTags,
          NumberLists::read,
          Radix.HEX,
          Radix.BASE64,
          Radix.BASE32,
          Radix.BASE32_HEX);

  /** Harmless words are others backwards, so these are only searched for long texts. */
  private static final List<Coding> MIRRORS =
      List.of(Mirrors::backwards, Mirrors::rot13, Mirrors::rot47);

  private Readings() {}

  /**
   * Whether the text says something in any coding.
   *
   * @param traces tells of a text in lower case, with nothing invisible in it, whether it says so
   * @param longTraces the same, for what can't be a chance
   */
  public static boolean any(String text, Predicate<String> traces, Predicate<String> longTraces) {
    return any(text, traces, longTraces, 0);
  }

  private static boolean any(
      String text, Predicate<String> traces, Predicate<String> longTraces, int depth) {
    String plain = plain(text);
    if (traces.test(plain)) {
      return true;
    }
    boolean[] found = new boolean[1];
    for (Coding mirror : MIRRORS) {
      mirror.read(text, reading -> found[0] |= longTraces.test(plain(reading)));
    }
    for (Coding coding : depth == DEEPEST ? List.<Coding>of() : CODINGS) {
      coding.read(
          text, reading -> found[0] = found[0] || within(reading, traces, longTraces, depth));
    }
    return found[0];
  }

  /** What is read out of bytes is mostly noise: only stretches of text are looked at further. */
  private static boolean within(
      String reading, Predicate<String> traces, Predicate<String> longTraces, int depth) {
    if (traces.test(plain(reading))) {
      return true;
    }
    StringBuilder texts = new StringBuilder();
    for (int at = 0; at < reading.length(); at++) {
      int start = at;
      while (at < reading.length() && isText(reading.charAt(at))) {
        at++;
      }
      if (at - start >= SHORTEST_WITHIN) {
        texts.append(reading, start, at).append('\n');
      }
    }
    return texts.length() > 0 && any(texts.toString(), traces, longTraces, depth + 1);
  }

  private static boolean isText(char c) {
    return (c >= ' ' && c <= '~') || (c >= 0xa0 && c != 0xfffd) || "\n\r\t".indexOf(c) >= 0;
  }

  /** In lower case, in compatibility form (full-width letters), and without what nobody sees. */
  public static String plain(String text) {
    boolean ascii = text.chars().allMatch(c -> c >= ' ' && c <= '~');
    String form = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(form.length());
    form.codePoints()
        .filter(c -> ascii || c == '\n' || c == '\t' || isSeen(c))
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isSeen(int character) {
    int type = Character.getType(character);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.NON_SPACING_MARK;
  }

  /** Whether an encoded word is left, since its character set or coding is not known. */
  public static boolean hasUnreadWords(String decoded) {
    int at = decoded.indexOf("=?");
    return at >= 0 && decoded.indexOf("?=", at) >= 0;
  }

  /** A header field's text with its encoded words read. */
  public static String decodedWords(String text) {
    return EncodedWords.CODING.undone(text);
  }
}
