package nl.qdc.hoptrace.summary.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.likeness.Fingerprint;
import nl.qdc.hoptrace.likeness.Fingerprinter;
import nl.qdc.hoptrace.likeness.Marks;
import nl.qdc.hoptrace.likeness.Marks.Mark;
import nl.qdc.hoptrace.summary.testing.CampaignScore;
import nl.qdc.hoptrace.summary.testing.SpunMails;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignsTest {

  private static final double GOOD = 0.95;

  /** The same with 10,000 mails is a benchmark. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void findsCampaignsOfVariedWording(long seed) {
    CampaignScore score = CampaignScore.of(SpunMails.of(seed, 500, 100), true);
    assertTrue(score.precision() >= GOOD && score.recall() >= GOOD, score.toString());
  }

  /** Some of them are made of the same few courtesies. */
  @Test
  void mailsOfNoCampaignAreNotPutIntoOne() {
    CampaignScore score = CampaignScore.of(SpunMails.of(3, 0, 300), true);
    assertTrue(score.found() <= 6, score.toString());
  }

  @Test
  void withoutBodiesNothingIsMixed() {
    CampaignScore score = CampaignScore.of(SpunMails.of(4, 500, 100), false);
    assertTrue(score.precision() >= GOOD && score.recall() > 0.25, score.toString());
  }

  @Test
  void headerSectionsAreEnoughWhenMuchOfThemIsTheSame() {
    Optional<Look> one = look("SUBJECT_FORM", "offer", "FROM_DOMAIN", "a.example", "LIST", "l");
    Optional<Look> two = look("SUBJECT_FORM", "offer", "FROM_DOMAIN", "a.example", "LIST", "m");
    Optional<Look> three = look("SUBJECT_FORM", "offer", "FROM_DOMAIN", "a.example", "LIST", "l");
    Campaigns campaigns = Campaigns.of(List.of(one, two, three, Optional.empty()));
    assertEquals(campaigns.campaign(0), campaigns.campaign(2));
    assertTrue(campaigns.campaign(0).isPresent());
    assertEquals(OptionalInt.empty(), campaigns.campaign(1));
    assertEquals(OptionalInt.empty(), campaigns.campaign(3));
  }

  /** One list host, program and boundary: those of the service that sends for all of them. */
  @Test
  void aServicesManySendersAreNotOneCampaign() {
    List<Optional<Look>> looks = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String from = "shop" + i + ".example";
      looks.add(
          look(
              "LIST",
              "click.esp.example",
              "MESSAGE_ID_FORM",
              "x.x@esp.example",
              "MAILER",
              "ESP",
              "BOUNDARY_FORM",
              "_x",
              "FIELD_ORDER",
              "from to",
              "FROM_DOMAIN",
              from));
    }
    assertEquals(OptionalInt.empty(), Campaigns.of(looks).campaign(0));
  }

  /** Half of its words are of the one, half of the other: it joins one of them or none. */
  @Test
  void oneMailBetweenTwoCampaignsDoesNotMakeThemOne() {
    Random random = new Random(1);
    List<String> pills = words("pill", 40);
    List<String> loans = words("loan", 40);
    List<Optional<Look>> looks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      looks.add(text(some(pills, 30, random)));
      looks.add(text(some(loans, 30, random)));
    }
    List<String> both = new ArrayList<>(pills.subList(0, 20));
    both.addAll(loans.subList(0, 20));
    looks.add(text(both));
    Campaigns campaigns = Campaigns.of(looks);
    assertTrue(campaigns.campaign(0).isPresent());
    assertEquals(campaigns.campaign(0), campaigns.campaign(38));
    assertEquals(campaigns.campaign(1), campaigns.campaign(39));
    assertNotEquals(campaigns.campaign(0), campaigns.campaign(1));
  }

  private static List<String> words(String what, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> (char) ('a' + i % 26) + "e" + (char) ('a' + i / 26) + "o" + what)
        .toList();
  }

  private static List<String> some(List<String> words, int count, Random random) {
    List<String> shuffled = new ArrayList<>(words);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, count);
  }

  private static Optional<Look> text(List<String> words) {
    Fingerprinter fingerprinter = new Fingerprinter(subject -> subject);
    HeaderSection none = HeaderReader.read(new byte[0]);
    return Optional.of(Look.of(fingerprinter.of(none, String.join(" ", words)), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "parcel waits at customs,  vps66, a.example, parcel held at customs,   vps66, a.example, true",
    "parcel waits at customs,  vps66, a.example, parcel held at customs,   vps67, a.example, false",
    "parcel waits at customs,  '',    a.example, parcel held at customs,   '',    a.example, false",
    "parcel waits at customs,  vps66, a.example, parcel lost forever,      vps66, a.example, false",
    "customs,                  vps66, a.example, customs again,            vps66, a.example, false",
    // two shops on a customer's machine
    "Your order was shipped,   vps66, a.example, The order is shipped,     vps66, b.example, false",
    "final sale of teak chair, vps66, a.example, teak chair: final offers, vps66, b.example, true",
  })
  void oneSendersSubjectsMayVaryTheWording(
      String one,
      String sender,
      String from,
      String other,
      String its,
      String itsFrom,
      boolean is) {
    List<Optional<Look>> looks = List.of(by(sender, from, one), by(its, itsFrom, other));
    assertEquals(is, Campaigns.of(looks).campaign(0).isPresent());
  }

  private static Optional<Look> by(String sender, String from, String subject) {
    String[] marks = {
      "SUBJECT_FORM", subject, "FROM_DOMAIN", from, "FIELD_ORDER", "from to", "MESSAGE_ID_FORM", "x"
    };
    return look(Optional.of(sender).filter(name -> !name.isEmpty()), marks);
  }

  @Test
  void manyEqualMailsTakeNoLongerThanDifferentOnes() {
    Optional<Look> look = look("SUBJECT_FORM", "offer", "FROM_DOMAIN", "a.example", "MAILER", "x");
    List<Optional<Look>> looks = Collections.nCopies(100_000, look);
    Campaigns campaigns =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Campaigns.of(looks));
    assertEquals(campaigns.campaign(0), campaigns.campaign(99_999));
  }

  private static Optional<Look> look(String... marks) {
    return look(Optional.empty(), marks);
  }

  private static Optional<Look> look(Optional<String> sender, String... marks) {
    Map<Mark, String> values = new EnumMap<>(Mark.class);
    for (int i = 0; i < marks.length; i += 2) {
      values.put(Mark.valueOf(marks[i]), marks[i + 1]);
    }
    return Optional.of(
        Look.of(
            new Fingerprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Marks(values),
                Optional.empty()),
            sender));
  }
}
