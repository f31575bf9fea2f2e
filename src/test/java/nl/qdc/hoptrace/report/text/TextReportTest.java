package nl.qdc.hoptrace.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.qdc.hoptrace.report.terminal.Cells;
import nl.qdc.hoptrace.report.terminal.Screen;
import nl.qdc.hoptrace.report.testing.Answer;
import nl.qdc.hoptrace.report.testing.Golden;
import nl.qdc.hoptrace.report.testing.Samples;
import nl.qdc.hoptrace.report.testing.Stamped;
import nl.qdc.hoptrace.report.testing.Written;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.HopView.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/report");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Standing BELIEVED = Standing.RECEIVER;
  private static final int[] WIDTHS = {60, 100, 130};

  static Stream<Arguments> cases() {
    return Samples.all().entrySet().stream().flatMap(TextReportTest::widths);
  }

  private static Stream<Arguments> widths(Map.Entry<String, Analysis> sample) {
    return Stream.of(WIDTHS)
        .flatMapToInt(Arrays::stream)
        .mapToObj(width -> Arguments.of(sample.getKey(), width, sample.getValue()));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("cases")
  void looksAsBefore(String name, int width, Analysis analysis) throws IOException {
    String text = text(new Screen(width, ZONE, false), false, one(analysis));
    assertEquals(Golden.expected(file(name, width), text), text);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("cases")
  void fitsAndHoldsNothingThatSteersATerminal(String name, int width, Analysis analysis) {
    String text = text(new Screen(width, ZONE, false), false, one(analysis));
    text.lines().forEach(line -> assertTrue(Cells.width(line) <= width, () -> name + ": " + line));
    text.lines().forEach(line -> assertEquals(line.stripTrailing(), line, name));
    assertTrue(text.codePoints().allMatch(c -> c == '\n' || (c >= ' ' && c != 0x7f)), name);
  }

  @Test
  void everyGoldenFileHasItsCase() throws IOException {
    TreeSet<String> wanted =
        cases()
            .map(Arguments::get)
            .map(a -> file((String) a[0], (int) a[1]).getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(GOLDEN)) {
      TreeSet<String> there =
          files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
      assertEquals(wanted, there);
    }
  }

  @Test
  void coloursOnlyWhenAsked() {
    Analysis analysis = Samples.behindRelay();
    String plain = text(new Screen(130, ZONE, false), false, one(analysis));
    String coloured = text(new Screen(130, ZONE, true), false, one(analysis));
    assertFalse(plain.contains("\u001b"));
    assertTrue(coloured.startsWith("\u001b[1;31mFROM OUR NETWORK\u001b[0m   vps66"), coloured);
    assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void namesEachOfSeveral() {
    String text =
        text(
            new Screen(80, ZONE, false),
            true,
            report -> {
              report.analysis(
                  Samples.input("box\u001b.mbox", 1, OptionalInt.of(2)), Samples.behindRelay());
              report.failure(
                  Samples.input("gone.eml", 0, OptionalInt.empty()), "not-found", "no such file");
            });
    assertTrue(text.startsWith("── \"box\\x1b.mbox\", message 2, embedded mail 2\nFROM"), text);
    assertTrue(
        text.endsWith("\n\n── gone.eml\nNOT ANALYSED   no such file\n               [not-found]\n"),
        text);
  }

  @Test
  void saysWhatCouldNotBeAnalysed() {
    String text =
        text(
            new Screen(80, ZONE, false),
            false,
            report -> report.failure(Samples.INPUT, "not-found", "no such file"));
    assertEquals("NOT ANALYSED   mail.eml: no such file\n               [not-found]\n", text);
  }

  @Test
  void endlessChainsAreCutBelowWhatIsBelieved() {
    HopView[] hops =
        IntStream.rangeClosed(1, 70)
            .mapToObj(n -> Stamped.by("mx").hop(n, n, n > 40 ? Standing.UNVERIFIED : BELIEVED, ""))
            .toArray(HopView[]::new);
    Analysis analysis = Answer.of(Reason.ONLY_INTERNAL_HOPS, "None.", hops).build();
    String text = text(new Screen(80, ZONE, false), false, one(analysis));
    assertTrue(text.contains("\n… and 30 more, none of them believed\n"), text);
    assertTrue(text.contains("\n 40 ") && !text.contains("\n 41 "), text);
  }

  private static Path file(String name, int width) {
    return GOLDEN.resolve(name + "." + width + ".txt");
  }

  private static Consumer<Written> one(Analysis analysis) {
    return report -> report.analysis(Samples.INPUT, analysis);
  }

  private static String text(Screen screen, boolean several, Consumer<Written> use) {
    return Written.by(new TextReport(screen, several), use);
  }
}
