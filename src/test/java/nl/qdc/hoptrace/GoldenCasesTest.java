package nl.qdc.hoptrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.check.outcome.Difference;
import nl.qdc.hoptrace.testing.GoldenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every folder below {@code src/test/cases}. */
class GoldenCasesTest {

  private static final Set<String> FILES =
      Set.of("message.eml", "expected.json", "note.md", "config.yaml");

  @TempDir Path temp;

  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @Test
  void thereAreCases() {
    assertFalse(cases().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void holdsItsFilesAndNoOther(GoldenCase golden) throws IOException {
    try (Stream<Path> files = Files.list(golden.folder())) {
      Set<String> names =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      assertTrue(FILES.containsAll(names), () -> golden + " holds " + names);
      assertTrue(names.containsAll(Set.of("message.eml", "expected.json", "note.md")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answersAsExpected(GoldenCase golden) {
    JsonNode answer = golden.answer(golden.message());
    assertEquals(List.of(), Difference.of(golden.expected(), answer), answer::toPrettyString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answersAlikeInCrlf(GoldenCase golden) throws IOException {
    String text = new String(golden.bytes(), StandardCharsets.ISO_8859_1);
    Path crlf = temp.resolve("message.eml");
    Files.writeString(
        crlf, text.replace("\r\n", "\n").replace("\n", "\r\n"), StandardCharsets.ISO_8859_1);
    assertEquals(List.of(), Difference.of(golden.expected(), golden.answer(crlf)));
  }
}
