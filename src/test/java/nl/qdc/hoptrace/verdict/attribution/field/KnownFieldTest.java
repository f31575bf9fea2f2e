package nl.qdc.hoptrace.verdict.attribution.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The known fields: what they say is a block in the table, what they are a row in the guide. */
class KnownFieldTest {

  private static final Path TABLE = Path.of("src/test/resources/attribution/fields.txt");
  private static final Path GUIDE = Path.of("docs/verdicts.md");

  private record Example(String fields, String reading) {

    static Example of(String block) {
      int arrow = block.indexOf("\n=>");
      return new Example(block.substring(0, arrow + 1), block.substring(arrow + 3).strip());
    }

    HeaderSection section() {
      return HeaderReader.read((fields + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public String toString() {
      return fields.strip();
    }
  }

  static List<Example> examples() throws IOException {
    return Stream.of(Files.readString(TABLE).split("\n\n"))
        .map(block -> block.replaceAll("(?m)^(#|--).*\n", ""))
        .filter(block -> block.contains("\n=>"))
        .map(Example::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void says(Example example) {
    HeaderSection section = example.section();
    HeaderField last = section.fields().get(section.fields().size() - 1);

    String read =
        new FieldReader(section, List.of()).read(last).map(KnownFieldTest::text).orElse("");

    assertEquals(example.reading(), read);
  }

  private static String text(Reading reading) {
    Identity identity = reading.identity();
    List<String> parts = new ArrayList<>();
    reading.host().ifPresent(host -> parts.add("host " + host));
    identity.account().ifPresent(account -> parts.add("account " + account));
    identity.uid().ifPresent(uid -> parts.add("uid " + uid));
    identity.script().ifPresent(script -> parts.add("script " + script));
    identity.vhost().ifPresent(vhost -> parts.add("vhost " + vhost));
    identity.clientIp().ifPresent(ip -> parts.add("client " + ip));
    identity.method().ifPresent(method -> parts.add("by " + method));
    return String.join(" | ", parts);
  }

  @Test
  void allHaveAnExample() throws IOException {
    Set<String> read = new TreeSet<>();
    for (Example example : examples()) {
      HeaderSection section = example.section();
      read.add(section.fields().get(section.fields().size() - 1).name());
    }
    Set<String> known =
        Arrays.stream(KnownField.values())
            .flatMap(field -> field.names().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, read);
  }

  @Test
  void theGuideListsThem() throws IOException {
    List<String> rows =
        Files.readAllLines(GUIDE).stream().filter(line -> line.startsWith("| `X-")).toList();

    assertEquals(Arrays.stream(KnownField.values()).map(KnownFieldTest::row).toList(), rows);
  }

  private static String row(KnownField field) {
    String names =
        field.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" "));
    return "| " + names + " | " + field.program() + " | " + field.says() + " |";
  }
}
