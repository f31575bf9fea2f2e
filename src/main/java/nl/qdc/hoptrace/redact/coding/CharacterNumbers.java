package nl.qdc.hoptrace.redact.coding;

/**
 * Characters written as numbers, as HTML (decimal or hexadecimal, with or without the semicolon),
 * JSON and scripts do, and the named entities of HTML that an address can need.
 */
final class CharacterNumbers {

  static final Substitution OF_HTML = new Substitution("&", CharacterNumbers::entity);
  static final Substitution OF_SCRIPTS = new Substitution("\\u", CharacterNumbers::escape);

  private static final String[] NAMES = {
    "commat",
    "@",
    "period",
    ".",
    "equals",
    "=",
    "plus",
    "+",
    "percnt",
    "%",
    "lowbar",
    "_",
    "dash",
    "-",
    "hyphen",
    "-",
    "amp",
    "&",
    "num",
    "#",
    "excl",
    "!",
    "lt",
    "<",
    "gt",
    ">",
    "quot",
    "\"",
    "nbsp",
    " ",
    "shy",
    "",
    "zwnj",
    "",
    "zwj",
    "",
    "ZeroWidthSpace",
    "",
    "NoBreak",
    "",
  };

  /** Of U+00C0 to U+00FF, in order; a dot where there is none. */
  private static final String[] LETTERS =
      ("Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute"
              + " Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml . Oslash Ugrave Uacute Ucirc"
              + " Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave"
              + " eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde"
              + " ouml . oslash ugrave uacute ucirc uuml yacute thorn yuml")
          .split(" ");

  private static final int MOST_DIGITS = 8;

  private CharacterNumbers() {}

  /** Reads what begins there; the place behind it, or the same place when there is nothing. */
  private static int entity(String text, int at, StringBuilder plain) {
    if (text.startsWith("&#x", at) || text.startsWith("&#X", at)) {
      return number(text, at, at + 3, 16, MOST_DIGITS, plain);
    }
    if (text.startsWith("&#", at)) {
      return number(text, at, at + 2, 10, MOST_DIGITS, plain);
    }
    return text.charAt(at) == '&' ? named(text, at, plain) : at;
  }

  private static int escape(String text, int at, StringBuilder plain) {
    if (text.startsWith("\\u{", at)) {
      return number(text, at, at + 3, 16, MOST_DIGITS, plain);
    }
    return text.startsWith("\\u", at) ? number(text, at, at + 2, 16, 4, plain) : at;
  }

  private static int number(
      String text, int at, int digits, int radix, int most, StringBuilder plain) {
    int value = 0;
    int end = digits;
    while (end < text.length()
        && end - digits < most
        && Character.digit(text.charAt(end), radix) >= 0) {
      value = value * radix + Character.digit(text.charAt(end++), radix);
    }
    if (end == digits || !Character.isValidCodePoint(value)) {
      return at;
    }
    plain.appendCodePoint(value);
    boolean closed = end < text.length() && ";}".indexOf(text.charAt(end)) >= 0;
    return closed ? end + 1 : end;
  }

  private static int named(String text, int at, StringBuilder plain) {
    for (int i = 0; i < NAMES.length; i += 2) {
      if (text.startsWith(NAMES[i], at + 1)) {
        plain.append(NAMES[i + 1]);
        return behind(text, at + 1 + NAMES[i].length());
      }
    }
    for (int i = 0; i < LETTERS.length; i++) {
      if (text.startsWith(LETTERS[i], at + 1) && !LETTERS[i].equals(".")) {
        plain.append((char) (0xc0 + i));
        return behind(text, at + 1 + LETTERS[i].length());
      }
    }
    return at;
  }

  private static int behind(String text, int end) {
    return end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
  }
}
