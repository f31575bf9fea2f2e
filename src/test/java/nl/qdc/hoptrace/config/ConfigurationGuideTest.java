package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/configuration.md are read as they stand. */
class ConfigurationGuideTest {

  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  private static List<String> blocks(String language) throws IOException {
    String guide = Files.readString(Path.of("docs/configuration.md"));
    return BLOCK
        .matcher(guide)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .toList();
  }

  @Test
  void examplesAreGood() throws IOException {
    Folder there =
        new Folder(folder)
            .with("ranges.txt", blocks("text").get(0))
            .with("ipam.csv", blocks("csv").get(0));
    Configuration configuration = there.read(blocks("yaml").get(0));

    assertEquals(15, configuration.networks().size());
    assertEquals(3, configuration.receivers().size());
    for (String yaml : blocks("yaml")) {
      there.read(yaml);
    }
    for (String json : blocks("json")) {
      there.read(json);
    }
  }

  @Test
  void everyKeyIsExplained() throws IOException {
    String guide = Files.readString(Path.of("docs/configuration.md"));
    String known =
        new Folder(folder)
            .mistakes("nonsense: 1\nnetworks: [{cidr: 192.0.2.1, nonsense: 1}]\n").stream()
                .map(message -> message.replaceFirst(".*known are ", ""))
                .reduce("", (one, other) -> one + ", " + other)
                .substring(2);
    for (String key : known.split(", ", -1)) {
      assertTrue(guide.contains("`" + key + "`"), key);
    }
  }
}
