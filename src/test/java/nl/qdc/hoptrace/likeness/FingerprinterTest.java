package nl.qdc.hoptrace.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.likeness.Marks.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprinterTest {

  private static final String HEADER =
      """
      Received: from a by b; Tue, 3 Feb 2026 10:11:12 +0100
      Delivered-To: Ann@rcpt.example
      From: Shop <news@shop.example>
      Reply-To: sales@other.example
      To: Ann Smith <ann@rcpt.example>
      Subject: Ann, order 2231 is ready
      Message-ID: <20260203.Ab12@shop.example>
      List-Unsubscribe: <https://list.example/u/1>
      Content-Type: multipart/mixed; boundary="--==_77ab"
      X-Mailer: Blaster 7.2
      """;

  private static final String TEXT =
      "Dear Ann, our factory sells the finest garden furniture of all northern countries. Order"
          + " chairs, tables and parasols before winter begins.";

  private static Fingerprint of(String header, String text) {
    return new Fingerprinter(value -> value)
        .of(HeaderReader.read(header.getBytes(StandardCharsets.UTF_8)), text);
  }

  private static int inCommon(String one, String other) {
    return wording(one).inCommon(wording(other));
  }

  private static Wording wording(String text) {
    return of(HEADER, text).text().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "SUBJECT_FORM, order is ready",
    "FROM_DOMAIN, shop.example",
    "REPLY_TO_DOMAIN, other.example",
    "LIST, list.example",
    "MESSAGE_ID_FORM, <9.x@from",
    "BOUNDARY_FORM, -=_x",
    "FIELD_ORDER, from reply-to to subject message-id list-unsubscribe content-type x-mailer",
    "MAILER, Blaster",
  })
  void readsMarks(Mark mark, String value) {
    assertEquals(Optional.of(value), of(HEADER, "").marks().get(mark));
  }

  @Test
  void keepsWhatTellsMailsApart() {
    Fingerprint fingerprint = of(HEADER, "");
    assertEquals(Optional.of("<20260203.Ab12@shop.example>"), fingerprint.messageId());
    assertEquals(Optional.of("ann@rcpt.example"), fingerprint.recipient());
    assertEquals(Optional.of("Ann, order 2231 is ready"), fingerprint.subject());
    assertEquals(Optional.empty(), fingerprint.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Ann, https://x.example/u?1 our factory sells the finest garden furniture of all"
            + " northern countries. 8812 Order chairs, tables and parasols before winter begins."
            + " ann@rcpt.example xq7r3k bcdfghjk",
        "Hello Bob, OUR FACTORY SELLS the finest gar\u00aden fur\u200bniture of all northern"
            + " countries! Order chairs, tables and parasols before winter begins.",
      })
  void whatDiffersFromCopyToCopyDoesNotCount(String copy) {
    assertTrue(inCommon(TEXT, copy.replace("gar\u00aden", "gar\u00adden")) >= 60, copy);
  }

  @Test
  void otherTextsHaveLittleInCommon() {
    String other =
        "Dear Ann, your bank card will be replaced. Send the pin code to our recycling department"
            + " within seven days, or the account is closed for good.";
    assertTrue(inCommon(TEXT, other) <= 4);
  }

  @Test
  void markupIsStripped() {
    String html =
        "<html><head><style>p{color:red}</style></head><p>Our fac<b></b>tory sells the finest"
            + " garden<br>furniture &amp; <!-- junk words here --> parasols caf&eacute;</p>";
    assertEquals(
        "Our factory sells the finest garden furniture parasols cafe",
        Markup.words(html).strip().replaceAll("\\s+", " "));
  }

  @Test
  void digitsAreReadBack() {
    Wording wording = wording(TEXT);
    Wording read = Wording.parse(wording.features(), wording.digits()).orElseThrow();
    assertEquals(Wording.PLACES, wording.inCommon(read));
    assertEquals(Optional.empty(), Wording.parse(7, "xyz"));
    assertEquals(Optional.empty(), Wording.parse(7, "g".repeat(256)));
    assertEquals(Optional.empty(), Wording.parse(-1, wording.digits()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<b", "&", "<!--", "<style>", "a@", "://", "\u0301", "&#x110000;"})
  void hostileTextTakesNoTime(String piece) {
    String text = piece.repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> of("Subject: " + piece + "\n", Markup.words(text)));
  }

  /** What stands below the news of very many senders does not make their news alike. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "You receive this newsletter because you subscribed. Unsubscribe, view online in your"
            + " browser, privacy policy, preferences. All rights reserved.",
        "U ontvangt deze nieuwsbrief omdat u bent aangemeld. Afmelden, voorkeuren, bekijk online,"
            + " privacybeleid en voorwaarden. Aan deze nieuwsbrief kunnen geen rechten worden ontleend.",
        "This email is confidential and intended solely for the recipient; notify the sender, delete"
            + " attachments. Disclosure, copying and distribution are prohibited."
      })
  void footersSayNothing(String footer) {
    String bakery = "Fresh sourdough loaves, rye and spelt, are baked before sunrise on Thursday.";
    String bicycles = "Gravel bicycles with carbon forks, disc brakes and leather saddles arrived.";
    int common = inCommon(bakery + " " + footer, bicycles + " " + footer);
    assertTrue(common < 12, () -> common + " places of 64");
  }
}
