package nl.qdc.hoptrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.qdc.hoptrace.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every folder below {@code src/test/drafts}; see the README there. */
class DraftCasesTest {

  private static final Path ROOT = Path.of("src/test/drafts");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @Test
  void thereAreCases() throws IOException {
    assertFalse(cases().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isWrittenAsExpected(Path folder) throws IOException {
    Program run = Program.run(arguments(folder));
    Path expected = folder.resolve(run.exit() == 0 ? "expected.eml" : "refused.txt");
    String result = run.exit() == 0 ? lines(run.out()) : run.err();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, result);
    }
    assertTrue(Files.exists(expected), () -> run.err() + run.out());
    assertEquals(lines(Files.readString(expected)), result);
    assertEquals(run.exit() == 0 ? 0 : 2, run.exit());
  }

  /** Whoever complained: a customer reads nothing of him, his machine or his mailbox. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsACustomerNothingOfTheComplainant(Path folder) throws IOException {
    List<String> arguments = List.of(arguments(folder));
    if (arguments.contains("customer")) {
      String draft = Program.run(arguments(folder)).out().toLowerCase(Locale.ROOT);
      for (String trace : List.of("devries", "rcpt.example", "laptop", "198.51.100.77", "c1@")) {
        assertFalse(draft.contains(trace), () -> trace + "\n" + draft);
      }
    }
  }

  private static String[] arguments(Path folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("reply", "--config"));
    arguments.add(folder.resolve("config.yaml").toString());
    Path options = folder.resolve("options.txt");
    if (Files.exists(options)) {
      arguments.addAll(List.of(Files.readString(options).strip().split(" ", -1)));
    }
    arguments.add(folder.resolve("complaint.eml").toString());
    return arguments.toArray(String[]::new);
  }

  /** Every line of a mail ends in CRLF; a case may be edited with any editor. */
  private static String lines(String mail) {
    return mail.replace("\r\n", "\n");
  }
}
