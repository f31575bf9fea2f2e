package nl.qdc.hoptrace.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "0000, \\x00, NUL",
    "0007, \\x07, bell",
    "0009, \\x09, tab",
    "000a, \\x0a, line feed",
    "000d, \\x0d, carriage return",
    "001b, \\x1b, escape",
    "007f, \\x7f, delete",
    "0085, \\x85, next line",
    "009b, \\x9b, control sequence introducer",
    "00a0, \\xa0, no-break space",
    "00ad, \\xad, soft hyphen",
    "0301, \\u{0301}, combining accent",
    "05d0, \\u{05d0}, Hebrew letter",
    "061c, \\u{061c}, Arabic letter mark",
    "200b, \\u{200b}, zero-width space",
    "200d, \\u{200d}, zero-width joiner",
    "200e, \\u{200e}, left-to-right mark",
    "200f, \\u{200f}, right-to-left mark",
    "2028, \\u{2028}, line separator",
    "2029, \\u{2029}, paragraph separator",
    "202a, \\u{202a}, left-to-right embedding",
    "202e, \\u{202e}, right-to-left override",
    "2060, \\u{2060}, word joiner",
    "2066, \\u{2066}, left-to-right isolate",
    "2069, \\u{2069}, pop isolate",
    "2800, \\u{2800}, Braille blank",
    "3000, \\u{3000}, ideographic space",
    "3164, \\u{3164}, Hangul filler",
    "d800, \\u{d800}, lone high surrogate",
    "dfff, \\u{dfff}, lone low surrogate",
    "e000, \\u{e000}, private use",
    "fe0f, \\u{fe0f}, variation selector",
    "feff, \\u{feff}, byte order mark",
    "ffff, \\u{ffff}, no character",
    "e0041, \\u{e0041}, tag letter",
    "41, A, letter",
    "7e, ~, last of ASCII",
    "e9, é, accented letter",
    "2026, …, ellipsis",
    "65e5, 日, ideograph",
    "fffd, \ufffd, replacement character",
    "1f600, \ud83d\ude00, emoji",
  })
  void showsWhatATerminalWouldNot(String hex, String shown, String name) {
    String character = new StringBuilder().appendCodePoint(Integer.parseInt(hex, 16)).toString();
    assertEquals("<" + shown + ">", Printable.of("<" + character + ">"), name);
  }

  @Test
  void isTheSameTwice() {
    String once = Printable.of("a\u001b[0m\u202e\\x41");
    assertEquals(once, Printable.of(once));
  }

  @ParameterizedTest
  @CsvSource({
    "anna@site.example, anna@site.example",
    "büro.example, büro.example",
    "two words, \"two words\"",
    "'', \"\"",
    "'a\"b', '\"a\\\"b\"'",
    "'x) · customer C-1', '\"x) · customer C-1\"'",
  })
  void quotesNamesThatCouldBeMistaken(String text, String shown) {
    assertEquals(shown, Printable.name(text));
  }

  @Test
  void cutsLongNamesInTheMiddle() {
    String shown = Printable.name("h".repeat(10_000) + ".example");
    assertTrue(shown.length() <= 64, shown);
    assertTrue(shown.startsWith("hhh") && shown.contains("…") && shown.endsWith(".example"), shown);
  }
}
