package nl.qdc.hoptrace.redact;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;

/** Ways to write an address that a reader, or a program, can undo. */
enum TestCodings {
  PLAIN(text -> text),
  UPPER_CASE(text -> text.toUpperCase(Locale.ROOT)),
  MIXED_CASE(text -> text.substring(0, 2).toUpperCase(Locale.ROOT) + text.substring(2)),
  BASE64(text -> Base64.getEncoder().encodeToString(bytes(text))),
  BASE64URL(text -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text))),
  BASE64_WITHIN(text -> Base64.getEncoder().encodeToString(bytes("a" + text + "b")).substring(1)),
  BASE64_TWICE(text -> BASE64.of(BASE64.of(text))),
  BASE64_OF_UTF16(
      text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE))),
  HEX(text -> HexFormat.of().formatHex(bytes(text))),
  HEX_UPPER(text -> HexFormat.of().withUpperCase().formatHex(bytes(text))),
  PERCENT(text -> each("%%%02x", text)),
  PERCENT_TWICE(text -> each("%%25%02x", text)),
  PERCENT_AT(text -> text.replace("@", "%40").replace(".", "%2E")),
  QUOTED_PRINTABLE(text -> each("=%02X", text)),
  DECIMAL_ENTITIES(text -> each("&#%d;", text)),
  HEX_ENTITIES(text -> each("&#x%x;", text)),
  OPEN_ENTITIES(text -> text.replace("@", "&commat;").replace(".", "&#46")),
  SCRIPT_ESCAPES(text -> each("\\x%02x", text)),
  JSON_ESCAPES(text -> each("\\u%04x", text)),
  OCTAL_ESCAPES(text -> each("\\%03o", text)),
  STYLE_ESCAPES(text -> each("\\%x ", text)),
  DECIMAL_LIST(text -> each("%d, ", text)),
  HEX_LIST(text -> each("0x%02x,", text)),
  BRACED_ESCAPES(text -> each("\\x{%x}", text)),
  ROT47(TestCodings::rot47),
  TAGS_WITHIN(
      text -> text.substring(0, 3) + "<b>" + text.substring(3, 6) + "</b>" + text.substring(6)),
  ACCENTS(text -> text.replaceAll("([aeiou])", "$1\u0301")),
  ENCODED_WORD_B(text -> "=?utf-8?B?" + BASE64.of(text) + "?="),
  ENCODED_WORD_Q(text -> "=?ISO-8859-1?Q?" + QUOTED_PRINTABLE.of(text) + "?="),
  BACKWARDS(text -> new StringBuilder(text).reverse().toString()),
  ROT13(TestCodings::rot13),
  FULL_WIDTH(TestCodings::fullWidth),
  SOFT_HYPHENS(text -> text.replace("", "\u00ad").strip()),
  WORDS(text -> text.replace("@", "(at)"));

  private final Function<String, String> coding;

  TestCodings(Function<String, String> coding) {
    this.coding = coding;
  }

  String of(String text) {
    return coding.apply(text);
  }

  /** What can't be missing from any copy: a coding without bounds may share digits with others. */
  String coreOf(String text) {
    String all = of(text);
    return name().startsWith("BASE64") ? all.substring(4, all.length() - 4) : all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String each(String form, String text) {
    StringBuilder all = new StringBuilder();
    text.chars().forEach(c -> all.append(String.format(Locale.ROOT, form, c)));
    return all.toString();
  }

  private static String rot13(String text) {
    StringBuilder all = new StringBuilder();
    text.chars()
        .forEach(c -> all.append((char) (c >= 'a' && c <= 'z' ? (c - 'a' + 13) % 26 + 'a' : c)));
    return all.toString();
  }

  private static String rot47(String text) {
    StringBuilder all = new StringBuilder();
    text.chars().forEach(c -> all.append((char) ('!' + (c - '!' + 47) % 94)));
    return all.toString();
  }

  private static String fullWidth(String text) {
    StringBuilder all = new StringBuilder();
    text.chars().forEach(c -> all.append((char) (c + 0xfee0)));
    return all.toString();
  }
}
