package nl.qdc.hoptrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The guide to forgeries lists every technique with cases that are really there. */
class ForgeryGuideTest {

  private static final int TECHNIQUES = 24;

  @Test
  void everyTechniqueHasItsCases() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs/forgery.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6 && cells[1].strip().matches("\\d+")) {
        numbers.add(Integer.valueOf(cells[1].strip()));
        cases(cells[4]);
      }
    }
    assertEquals(IntStream.rangeClosed(1, TECHNIQUES).boxed().toList(), numbers);
  }

  private static void cases(String cell) {
    for (String name : cell.strip().split(" ", -1)) {
      Path folder = Path.of("src/test/cases", name.replace("`", ""));
      assertTrue(Files.exists(folder.resolve("expected.json")), name);
    }
  }
}
