package nl.qdc.hoptrace.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtcTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-03T09:11:12Z",
        "1970-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z",
        "2024-02-29T23:59:00Z",
        "9999-12-31T23:59:59Z",
        "+10000-01-01T00:59:59Z",
        "0000-01-01T00:00:00Z",
        "-0001-12-31T23:59:59Z"
      })
  void showsAllPlaces(String text) {
    assertEquals(text, UtcTime.text(Instant.parse(text)));
  }

  @Test
  void showsNoFractions() {
    assertEquals("2026-02-03T09:11:12Z", UtcTime.text(Instant.parse("2026-02-03T09:11:12.9Z")));
  }

  @Test
  void agreesWithJavaTime() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      Instant instant = Instant.ofEpochSecond(random.nextLong(-100_000_000_000L, 300_000_000_000L));
      assertEquals(instant.toString(), UtcTime.text(instant));
    }
  }
}
