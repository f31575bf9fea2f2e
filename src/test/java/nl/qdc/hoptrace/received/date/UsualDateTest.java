package nl.qdc.hoptrace.received.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import nl.qdc.hoptrace.received.StampTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way must say nothing but what the thorough one says. */
class UsualDateTest {

  private static final String[] PARTS = {
    "Tue",
    "Mar",
    "Xyz",
    ",",
    " ",
    " ",
    "\t",
    "3",
    "03",
    "31",
    "0",
    "Feb",
    "feb",
    "February",
    "2026",
    "26",
    "1969",
    "9999",
    "10:11:12",
    "24:00:00",
    "23:59:60",
    "10:61:00",
    "10:11",
    "+0100",
    "-0000",
    "+0000",
    "+1500",
    "-0060",
    "+01:00",
    "GMT",
    "(CET)",
    "(a (b))",
    "(a\\)",
    "(",
    ")",
    ";",
    "",
    "-0800"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tue, 03 Feb 2026 10:11:12 +0100",
        " Tue, 3 Feb 2026 10:11:12 -0800 (PST)",
        "3 Feb 2026 10:11:12 +0000",
        "Fri,  1 Jan 1970 00:00:00 +0000 ",
        "31 Dec 2002 23:59:59 -0000",
        "Tue, 3 Feb 2026 10:11:12 -0600 (CST)\t(envelope-from a@x.example)",
      })
  void readsWhatServersWrite(String text) {
    assertTrue(UsualDate.read(text).isPresent());
    assertEquals(DateReader.inWords(text), UsualDate.read(text));
  }

  /** What stands in the text that it ends is not looked at again, so nothing else may. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'by x; Tue, 3 Feb 2026 10:11:12 +0100 (CET)',                          5
          'by x; id 1; 3 Feb 2026 10:11:12 -0000',                              11
          'by x; Tue, 3 Feb 2026 10:11:12 +0100 (CET',                          41
          'by x; Tue, 3 Feb 2026 10:11:12 +0100 (CET) (x)',                     46
          'by x; Tue, 3 Feb 2026 10:11:12 +0100 (envelope-from a@x.example)',   64
          'by x; Tue, 3 Feb 2026 10:11:12 +0100 (by x with [192.0.2.1])',       60
          'by x; Tue, 3 Feb 2026 10:11:12 +0100 by y',                          41
          'by x Tue, 3 Feb 2026 10:11:12 +0100',                                35
          """)
  void endsAField(String field, int start) {
    EndDate date = EndDate.of(field.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(start, date.start());
    assertEquals(start < field.length(), date.time().isPresent());
  }

  @Test
  void agreesOnAnythingAlike() {
    Random random = new Random(3339);
    int read = 0;
    for (int round = 0; round < 200_000; round++) {
      String text = mutated(random);
      Optional<StampTime> usual = UsualDate.read(text);
      if (usual.isPresent()) {
        assertEquals(DateReader.inWords(text), usual, text);
        read++;
      }
    }
    assertTrue(read > 5_000, "only " + read + " were dates");
  }

  /** A usual date with some of its parts replaced. */
  private static String mutated(Random random) {
    String[] usual = {
      "Tue", ",", " ", "3", " ", "Feb", " ", "2026", " ", "10:11:12", " ", "+0100", " (CET)"
    };
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      usual[random.nextInt(usual.length)] = PARTS[random.nextInt(PARTS.length)];
    }
    return String.join("", usual);
  }
}
