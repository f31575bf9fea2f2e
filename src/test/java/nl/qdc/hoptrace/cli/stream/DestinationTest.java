package nl.qdc.hoptrace.cli.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that appear whole or not at all. */
class DestinationTest {

  @TempDir Path temp;

  /** In a container both runs have the same number. */
  @Test
  void whatAKilledRunHasLeftIsInNobodysWay() throws IOException {
    Path file = temp.resolve("report");
    Destination killed = Destination.file(file.toString());
    killed.write("half".getBytes(StandardCharsets.UTF_8));

    try (Destination next = Destination.file(file.toString())) {
      next.write("whole".getBytes(StandardCharsets.UTF_8));
      next.complete();
    }

    assertEquals("whole", Files.readString(file));
    killed.close();
    try (Stream<Path> left = Files.list(temp)) {
      assertEquals(List.of(file), left.toList());
    }
  }
}
