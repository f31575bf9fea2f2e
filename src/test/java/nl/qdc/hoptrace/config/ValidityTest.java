package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole UTC days, {@code until} inclusive; a time is that very moment. */
class ValidityTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 2026-01-15T00:00:00Z",
    "2026-01-15T09:30:00Z, 2026-01-15T09:30:00Z",
    "2026-01-15T09:30+01:00, 2026-01-15T08:30:00Z",
    "2024-02-29, 2024-02-29T00:00:00Z",
  })
  void since(String text, Instant first) {
    assertEquals(Optional.of(first), entry("since: " + text).since());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, 2026-07-01T00:00:00Z",
    "2026-12-31, 2027-01-01T00:00:00Z",
    "2026-06-30T12:00:00Z, 2026-06-30T12:00:00Z",
  })
  void until(String text, Instant firstAfter) {
    assertEquals(Optional.of(firstAfter), entry("until: " + text).until());
  }

  @Test
  void oneDay() {
    NetworkEntry entry = entry("since: 2026-06-30, until: 2026-06-30");

    assertEquals(false, entry.validAt(Instant.parse("2026-06-29T23:59:59Z")));
    assertEquals(true, entry.validAt(Instant.parse("2026-06-30T00:00:00Z")));
    assertEquals(true, entry.validAt(Instant.parse("2026-06-30T23:59:59.999Z")));
    assertEquals(false, entry.validAt(Instant.parse("2026-07-01T00:00:00Z")));
  }

  @Test
  void oneHolderAfterTheOther() {
    Networks networks =
        new Networks(
            new Folder(folder)
                .read(
                    """
                    networks:
                      - {cidr: 192.0.2.66, customer: A, until: 2026-06-30}
                      - {cidr: 192.0.2.66, customer: B, since: 2026-07-01, until: 2026-07-31}
                      - {cidr: 192.0.2.66, customer: C, since: 2026-08-01}
                    """)
                .networks());

    assertEquals(Optional.of("A"), holder(networks, "2026-06-01T12:00:00Z"));
    assertEquals(Optional.of("B"), holder(networks, "2026-07-15T12:00:00Z"));
    assertEquals(Optional.of("C"), holder(networks, "2026-08-15T12:00:00Z"));
  }

  private NetworkEntry entry(String validity) {
    String yaml = "networks: [{cidr: 192.0.2.66, " + validity + "}]\n";
    return new Folder(folder).read(yaml).networks().get(0);
  }

  private static Optional<String> holder(Networks networks, String time) {
    return networks
        .at(IpLiteral.parse("192.0.2.66").orElseThrow(), Optional.of(Instant.parse(time)))
        .flatMap(Holding::customer);
  }
}
