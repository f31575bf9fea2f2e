package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No two entries may give one range to two at the same time. */
class OverlapsTest {

  @TempDir Path folder;

  /** Each case: a first and a second entry for one range, and what is said of one of them. */
  static Stream<Arguments> overlaps() {
    String also = ": 192.0.2.66/32 is also given in config.yaml:";
    return Stream.of(
        arguments("", "", "3:5" + also + "2:5"),
        arguments(
            "customer: A",
            "customer: B",
            "3:5" + also + "2:5 for the same time, but with customer A"),
        arguments("customer: A", "", "3:5" + also + "2:5 for the same time, but with customer A"),
        arguments("", "customer: B", "3:5" + also + "2:5 for the same time, but with no customer"),
        arguments(
            "role: web", "role: nat", "3:5" + also + "2:5 for the same time, but with role web"),
        arguments(
            "name: a",
            "name: b",
            "3:5" + also + "2:5 for the same time, but with other names or stamps"),
        arguments(
            "until: 2026-06-30",
            "since: 2026-06-30",
            "3:5" + also + "2:5 for a time that overlaps; did you mean until: 2026-06-29 there?"),
        arguments(
            "since: 2026-06-30T10:00:00+02:00",
            "customer: A",
            "2:5"
                + also
                + "3:5 for a time that overlaps;"
                + " did you mean until: 2026-06-30T08:00:00Z there?"),
        arguments(
            "until: 2026-06-30",
            "until: 2026-05-31",
            "3:5" + also + "2:5 for a time that overlaps"));
  }

  @ParameterizedTest
  @MethodSource
  void overlaps(String first, String second, String message) {
    String yaml =
        """
        networks:
          - {cidr: 192.0.2.66, %s}
          - {cidr: 192.0.2.66/32, %s}
        """;
    assertEquals(
        List.of("config.yaml:" + message),
        new Folder(folder).mistakes(yaml.formatted(first, second)));
  }

  @Test
  void longHolderOverlapsAllThatComeAfter() {
    String yaml =
        """
        networks:
          - {cidr: 192.0.2.66, customer: A}
          - {cidr: 192.0.2.66, customer: B, since: 2026-01-01, until: 2026-01-31}
          - {cidr: 192.0.2.66, customer: C, since: 2026-03-01, until: 2026-03-31}
        """;
    String also = " 192.0.2.66/32 is also given in config.yaml:2:5 for a time that overlaps;";
    assertEquals(
        List.of(
            "config.yaml:3:5:" + also + " did you mean until: 2025-12-31 there?",
            "config.yaml:4:5:" + also + " did you mean until: 2026-02-28 there?"),
        new Folder(folder).mistakes(yaml));
  }
}
