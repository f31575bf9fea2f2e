package nl.qdc.hoptrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A start for one mail makes no classes for records: their own {@code equals} and {@code hashCode}
 * are written by the JVM when they are first called, which takes a fifth of such a start. Where an
 * analysis needs one, the record has it written out, as {@link nl.qdc.hoptrace.net.IpAddress} has.
 */
class StartTest {

  private static final String WRITER_FOR_RECORDS = "java.lang.runtime.ObjectMethods ";

  @TempDir Path temp;

  static List<Path> examples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("examples"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("message.eml")))
          .filter(folder -> Files.exists(folder.resolve("config.yaml")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void writesNoMethodsForRecords(Path example) throws IOException, InterruptedException {
    Path log = temp.resolve("classes");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "trace",
                "--format",
                "json",
                "--config",
                example.resolve("config.yaml").toString(),
                example.resolve("message.eml").toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("out").toFile())
            .start();

    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());
    String classes = Files.readString(log);
    assertTrue(classes.contains(Main.class.getName() + " "));
    assertFalse(classes.contains(WRITER_FOR_RECORDS));
  }
}
