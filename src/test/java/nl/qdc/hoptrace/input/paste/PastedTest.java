package nl.qdc.hoptrace.input.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PastedTest {

  private static final String CLEAN =
      """
      Received: from vps66.qdc.example (vps66.qdc.example [192.0.2.66])
      \tby mx.rcpt.example (Postfix) with ESMTPS id 4F1A2B3C4D
      \tfor <u@rcpt.example>; Tue, 03 Feb 2026 10:11:12 +0100
      From: "Shop" <shop@site.example>
      To: u@rcpt.example
      Subject: Offer & more

      Buy now.
      From: nobody
      """;

  private static final List<String> STAMP = stamps(section(CLEAN));

  static Stream<Arguments> damage() {
    return Stream.of(
        damage("quoted", text -> eachLine(text, "> ")),
        damage("quoted without a space", text -> eachLine(text, ">")),
        damage("quoted twice", text -> eachLine(text, "> > ")),
        damage("quoted with bars", text -> eachLine(text, "| ")),
        damage("selection begins behind the first mark", text -> eachLine(text, "> ").substring(2)),
        damage("indented", text -> eachLine(text, "    ")),
        damage("quoted and indented", text -> eachLine(text, "  > ")),
        damage("folds lost", text -> text.replace("\t", "")),
        damage("folds lost behind quotes", text -> eachLine(text.replace("\t", ""), "> ")),
        damage("marks before wrapped lines only", text -> text.replace("\t", "> ")),
        damage("value below its name", text -> text.replace("Received: ", "Received:\t\n")),
        damage("wrapped within a comment", text -> text.replace("(vps66", "(\nvps66")),
        damage("blank line behind every line", text -> text.replace("\n", "\n\n")),
        damage("fold of blanks that were stripped", text -> text.replace("\tfor", "\n\tfor")),
        damage("no-break spaces", text -> text.replace("\t", "\u00a0\u00a0")),
        damage("zero-width spaces", text -> eachLine(text, "\u200b")),
        damage("entities", PastedTest::escaped),
        damage("preformatted", text -> "<pre>" + escaped(text) + "</pre>"),
        damage("web page", text -> "<html><body>" + escaped(text).replace("\n", "<br>\n")),
        damage(
            "table",
            text ->
                "<div>" + escaped(text).replace("\n\n", "\n<br>\n").replace("\n", "</div><div>")),
        damage("label", text -> "Internet headers:\n\n" + text),
        damage(
            "greeting and quote", text -> "Hi,\nsee below: it is yours\n\n" + eachLine(text, "> ")),
        damage("fence", text -> "```\n" + text.replace("\n\n", "\n```\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damage")
  void isUndoneAndTold(String name, UnaryOperator<String> damage) {
    Pasted mended = mended(damage.apply(CLEAN));

    assertEquals(STAMP, stamps(mended.section()));
    assertEquals("u@rcpt.example", mended.section().first("To").orElseThrow().value());
    assertEquals(1, mended.section().all("From").size());
    assertTrue(!mended.repairs().isEmpty());
  }

  @Test
  void cleanTextStays() {
    assertEquals(List.of(), mended(CLEAN).repairs());
    assertEquals(
        List.of(), mended("From a@b.example Tue Feb  3 10:11:12 2026\n" + CLEAN).repairs());
    assertEquals(List.of(), mended(CLEAN.replace("Offer", "\u201cOffer\u201d &lt;")).repairs());
  }

  @Test
  void linesAreThoseOfTheInput() {
    HeaderSection section = mended("Internet headers:\n\n" + CLEAN.replace("\n", "\n\n")).section();

    assertEquals(3, section.first("Received").orElseThrow().line());
    assertEquals(9, section.first("From").orElseThrow().line());
  }

  @Test
  void quotationMarksAreMadePlainBesideOtherDamage() {
    String smart = eachLine(CLEAN.replace("\"Shop\"", "\u201cShop\u201d"), "> ");

    assertEquals(
        "\"Shop\" <shop@site.example>",
        mended(smart).section().first("From").orElseThrow().value());
  }

  /** What follows a whole stamp may be the sender's: it is never added to it. */
  @Test
  void wholeStampTakesNothing() {
    String text = CLEAN.replace("From: \"", "with ESMTPA (x [192.0.2.99])\nfor y\nFrom: \"");

    assertEquals(STAMP, stamps(mended(text).section()));
    assertEquals(STAMP, stamps(mended(text.replace("\t", "")).section()));
  }

  @Test
  void anotherFromIsNeverAdded() {
    String text =
        """
        Received: from a.example (a.example [203.0.113.9])
        from b.example (b.example [192.0.2.66])
        by mx.rcpt.example; x
        To: y
        """;

    String stamp = stamps(mended(text).section()).get(0);
    assertTrue(!stamp.contains("192.0.2.66"), stamp);
  }

  @Test
  void noAddressIsPutTogether() {
    String split = CLEAN.replace("192.0.2.66", "192.0.2.\n66").replace("\t", "");
    String zeroWidth = eachLine(CLEAN.replace("192.0.2.66", "192.0.2.6\u200b6"), "\u200b");

    assertTrue(!stamps(mended(split).section()).get(0).contains("192.0.2.66"));
    assertTrue(!stamps(mended(zeroWidth).section()).get(0).contains("192.0.2.66"));
  }

  /** In a text with angle brackets an entity is what a client called itself. */
  @Test
  void entityInACleanStampStays() {
    String text = CLEAN.replace("from vps66.qdc.example", "from x&#32;&lt;[192.0.2.99]");

    assertEquals(List.of(), mended(text).repairs());
  }

  private static Arguments damage(String name, UnaryOperator<String> damage) {
    return Arguments.of(name, damage);
  }

  private static String eachLine(String text, String mark) {
    return text.lines().map(line -> mark + line + "\n").collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static Pasted mended(String text) {
    return Pasted.mended(text.getBytes(StandardCharsets.UTF_8), 1);
  }

  private static HeaderSection section(String text) {
    return mended(text).section();
  }

  private static List<String> stamps(HeaderSection section) {
    return section.all("Received").stream().map(HeaderField::value).map(PastedTest::words).toList();
  }

  private static String words(String value) {
    return value.strip().replaceAll("\\s+", " ").replace("( ", "(");
  }
}
