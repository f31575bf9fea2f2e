package nl.qdc.hoptrace.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a message and the answer it must get.
 *
 * @param folder {@code src/test/cases/AREA/NAME}
 */
public record GoldenCase(Path folder) {

  private static final Path ROOT = Path.of("src/test/cases");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every folder two levels below the root, in order. */
  public static List<GoldenCase> all() {
    return folders(ROOT).flatMap(GoldenCase::folders).map(GoldenCase::new).toList();
  }

  private static Stream<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message. */
  public Path message() {
    return folder.resolve("message.eml");
  }

  /** The case's own configuration, or the one that all others share. */
  public Path configuration() {
    Path own = folder.resolve("config.yaml");
    return Files.exists(own) ? own : ROOT.resolve("config.yaml");
  }

  /** What the answer must hold. */
  public JsonNode expected() {
    return json(read(folder.resolve("expected.json")));
  }

  /** The bytes of the message. */
  public byte[] bytes() {
    try {
      return Files.readAllBytes(message());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer that the program gives on a message with this case's configuration. */
  public JsonNode answer(Path message) {
    Program run =
        Program.run(
            "trace",
            "--config",
            configuration().toString(),
            "--format",
            "json",
            message.toString());
    if (run.exit() != 0 || !run.err().isEmpty()) {
      throw new AssertionError(this + ": exit " + run.exit() + ": " + run.err());
    }
    return json(run.out());
  }

  /** Text as JSON. */
  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return ROOT.relativize(folder).toString();
  }
}
