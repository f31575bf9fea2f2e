package nl.qdc.hoptrace.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.qdc.hoptrace.likeness.Marks.Mark;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.report.testing.Golden;
import nl.qdc.hoptrace.report.testing.Samples;
import nl.qdc.hoptrace.report.testing.Written;
import nl.qdc.hoptrace.testing.Program;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Claim;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.HopView.Standing;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.SourceKind;
import nl.qdc.hoptrace.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  private static final Path SCHEMA = Path.of("docs/analysis.schema.json");
  private static final Path PAGE = Path.of("docs/json.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");

  static Set<String> names() {
    return Samples.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyAnalysisIsValid(String name) throws IOException {
    Analysis analysis = Samples.named(name);
    for (Layout layout : Layout.values()) {
      assertValid(json(layout, report -> report.analysis(Samples.INPUT, analysis)));
    }
  }

  /**
   * Whole records, with all that options add: of complaints, of mails without a text, of errors.
   */
  @Test
  void everyCaseWithFingerprintIsValid() throws IOException {
    String[] args = {
      "trace",
      "--config",
      "src/test/cases/config.yaml",
      "--fingerprint",
      "--hash",
      "--raw",
      "--format",
      "ndjson",
      "-r",
      "src/test/cases/complaint",
      "src/test/cases/feedback",
      "src/test/cases/submitter"
    };
    JsonSchema schema = schema();
    List<String> records =
        Program.run(args).out().lines().filter(line -> line.contains("\"fingerprint\"")).toList();
    assertTrue(records.size() > 80);
    for (String line : records) {
      assertEquals(Set.of(), schema.validate(line, InputFormat.JSON), line);
    }
    String broken = records.get(0).replaceFirst("\"scheme\":1", "\"scheme\":2");
    assertFalse(problems(broken).isEmpty());
    String strange = records.get(0).replaceFirst("\"subject_form\"", "\"subject\"");
    assertFalse(problems(strange).isEmpty());
  }

  @Test
  void recordsOfFailuresAreValid() throws IOException {
    Provenance input =
        new Provenance(
            "x",
            7,
            OptionalInt.of(2),
            "mbox",
            0,
            Optional.of("0123456789abcdef".repeat(4)),
            List.of("removed '>' from lines 1 to 9"));
    assertValid(json(Layout.OBJECT, report -> report.failure(input, "not-found", "gone")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"schema_version\": 1}",
        "{\"schema_version\": 1, \"input\": null, \"error\": {\"code\": \"a\", \"message\": \"b\"}}"
      })
  void theSchemaRefusesOtherThings(String text) throws IOException {
    assertFalse(problems(text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"verdict\":\"from-network\"|\"verdict\":\"relayed\"",
        "\"hop\":1|\"hop\":0",
        "\"raw\":null|\"raw\":null,\"more\":1",
        "\"raw\":null|\"row\":null",
        "\"port\":null|\"port\":\"25\"",
        "T09:11:12Z|T09:11:12+00:00",
      })
  void theSchemaIsStrict(String change) throws IOException {
    String[] parts = change.split("\\|", -1);
    String text =
        json(Layout.LINES, report -> report.analysis(Samples.INPUT, Samples.behindRelay()));
    assertFalse(problems(text.replace(parts[0], parts[1])).isEmpty());
  }

  @Test
  void enumsAreThoseOfTheCode() throws IOException {
    assertEquals(codes(Verdict.values(), Verdict::code), words("/verdict/enum"));
    assertEquals(
        codes(SourceKind.values(), SourceKind::code), words("/source/properties/kind/enum"));
    assertEquals(codes(Role.values(), Role::word), words("/network_or_null/properties/role/enum"));
    assertEquals(codes(Standing.values(), Standing::code), words("/hop/properties/standing/enum"));
    assertEquals(
        codes(Claim.Where.values(), Claim.Where::code), words("/claim/properties/where/enum"));
    assertEquals(
        codes(FindingCode.values(), FindingCode::code), words("/finding/properties/code/enum"));
    assertEquals(
        codes(NextStep.Action.values(), NextStep.Action::code),
        words("/next_step/properties/action/enum"));
  }

  @Test
  void marksAreThoseOfTheCode() throws IOException {
    Set<String> schema = new TreeSet<>();
    JsonNode marks = definitions().at("/fingerprint/properties/marks/properties");
    marks.fieldNames().forEachRemaining(schema::add);
    assertEquals(codes(Mark.values(), Mark::word), schema);
  }

  @Test
  void reasonsBelongToTheirVerdicts() throws IOException {
    TreeMap<String, Set<String>> code = new TreeMap<>();
    for (Reason reason : Reason.values()) {
      String verdict = Verdict.of(reason).code();
      code.computeIfAbsent(verdict, v -> new TreeSet<>()).add(reason.code());
    }
    TreeMap<String, Set<String>> schema = new TreeMap<>();
    for (JsonNode rule : definitions().at("/analysis/allOf")) {
      schema.put(
          rule.at("/if/properties/verdict/const").textValue(),
          words(rule.at("/then/properties/reason/enum")));
    }
    assertEquals(code, schema);
  }

  @Test
  void thePageNamesEveryField() throws IOException {
    String page = Files.readString(PAGE);
    Set<String> missing = new TreeSet<>();
    for (JsonNode definition : definitions()) {
      definition
          .path("properties")
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (!page.contains("`" + name + "`") && !page.contains("." + name + "`")) {
                  missing.add(name);
                }
              });
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void examplesOnThePageAreRealAndValid() throws IOException {
    String page = Files.readString(PAGE);
    List<String> real =
        List.of(
            json(Layout.OBJECT, report -> report.analysis(Samples.INPUT, Samples.behindRelay())),
            json(
                Layout.OBJECT,
                report -> report.failure(Samples.INPUT, "not-found", "mail.eml: no such file")));
    Matcher example = EXAMPLE.matcher(page);
    int found = 0;
    StringBuilder renewed = new StringBuilder();
    while (example.find()) {
      assertValid(real.get(found));
      example.appendReplacement(
          renewed, Matcher.quoteReplacement("```json\n" + real.get(found) + "```"));
      found++;
    }
    example.appendTail(renewed);
    assertEquals(real.size(), found);
    assertEquals(Golden.expected(PAGE, renewed.toString()), renewed.toString());
  }

  private static void assertValid(String text) throws IOException {
    assertEquals(Set.of(), problems(text), text);
  }

  private static Set<ValidationMessage> problems(String text) throws IOException {
    return schema().validate(text, InputFormat.JSON);
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
  }

  private static JsonNode definitions() throws IOException {
    return new ObjectMapper().readTree(SCHEMA.toFile()).get("$defs");
  }

  private static Set<String> words(String pointer) throws IOException {
    return words(definitions().at(pointer));
  }

  private static Set<String> words(JsonNode array) {
    Set<String> words = new TreeSet<>();
    array.forEach(word -> words.add(word.textValue()));
    return words;
  }

  private static <T> Set<String> codes(T[] values, Function<T, String> code) {
    Stream<String> codes = Arrays.stream(values).map(code);
    return new TreeSet<>(codes.toList());
  }

  private static String json(Layout layout, Consumer<Written> use) {
    return Written.by(new JsonReport(layout, false), use);
  }
}
