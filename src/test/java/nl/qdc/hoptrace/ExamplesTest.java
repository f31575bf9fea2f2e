package nl.qdc.hoptrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.qdc.hoptrace.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples answer as they say; {@code -Dgolden.update=true} writes what they answer now. */
class ExamplesTest {

  private static final Path ROOT = Path.of("examples");
  private static final String SUMMARY = "who-keeps-sending";

  static List<Path> examples() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("message.eml")))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreExamplesAndAllAreListed() throws IOException {
    String list = Files.readString(ROOT.resolve("README.md"));
    assertFalse(examples().isEmpty());
    for (Path example : examples()) {
      assertTrue(list.contains("(" + example.getFileName() + ")"), example.toString());
    }
    assertTrue(list.contains("(" + SUMMARY + ")"));
  }

  @ParameterizedTest
  @CsvSource({"text, answer.txt", "json, answer.json"})
  void gathersMails(String format, String file) throws IOException {
    String folder = ROOT + "/" + SUMMARY;
    Program run =
        Program.run(
            "summarize",
            "--config",
            folder + "/config.yaml",
            "--format",
            format,
            "-r",
            folder + "/mails");
    assertAnswer(run, ROOT.resolve(SUMMARY).resolve(file));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void answersInText(Path example) throws IOException {
    check(example, "text", "answer.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void answersInJson(Path example) throws IOException {
    check(example, "json", "answer.json");
  }

  /** What {@code redact} and {@code reply} write, where an example has it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void writesForOthers(Path example) throws IOException {
    written(example, "redacted.eml", "redact");
    written(example, "to-complainant.eml", "reply");
    written(example, "to-customer.eml", "reply", "--to", "customer");
  }

  @Test
  void theFirstCommandOfReadmeNamesFilesThatAreThere() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String command = readme.substring(readme.indexOf("hoptrace trace --config"));
    String[] words = command.lines().findFirst().orElseThrow().split(" ", -1);
    assertTrue(Files.exists(Path.of(words[3])), words[3]);
    assertTrue(Files.exists(Path.of(words[4])), words[4]);
  }

  private static void written(Path example, String file, String... command) throws IOException {
    Path expected = example.resolve(file);
    if (Files.exists(expected)) {
      List<String> arguments = new ArrayList<>(List.of(command));
      arguments.addAll(List.of("--config", example.resolve("config.yaml").toString()));
      arguments.add(example.resolve("message.eml").toString());
      Program run = Program.run(arguments.toArray(String[]::new));
      assertEquals(0, run.exit(), run.err());
      String text = run.out().replace("\r\n", "\n");
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(expected, text);
      }
      assertEquals(Files.readString(expected), text);
    }
  }

  private static void check(Path example, String format, String file) throws IOException {
    String config = example.resolve("config.yaml").toString();
    String message = ROOT.getFileName() + "/" + example.getFileName() + "/message.eml";
    Program run = Program.run("trace", "--config", config, "--format", format, message);
    assertAnswer(run, example.resolve(file));
  }

  private static void assertAnswer(Program run, Path expected) throws IOException {
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, run.out());
    }
    assertEquals(Files.readString(expected), run.out());
  }
}
