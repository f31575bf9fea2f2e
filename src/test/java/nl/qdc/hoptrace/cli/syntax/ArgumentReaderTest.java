package nl.qdc.hoptrace.cli.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.qdc.hoptrace.cli.help.PicocliModel;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

class ArgumentReaderTest {

  private static final Option RAW = Option.flag("raw", "-r", "--raw");
  private static final Option ZERO = Option.flag("zero", "-0", "--from0");
  private static final Option OUTPUT = Option.value("TEXT", "output", "-o", "--output");
  private static final Option FORMAT =
      Option.value("FORMAT", "format", "--format").oneOf(List.of("text", "json"));
  private static final Option NETWORK = Option.value("CIDR", "network", "--network").orMore();
  private static final Syntax SYNTAX =
      new Syntax(
          "trace",
          "Test.",
          List.of(),
          List.of(RAW, ZERO, OUTPUT, FORMAT, NETWORK),
          Operand.any("THING", "things"));

  private static final List<String> FLAGS = List.of("-r", "-0", "-r0", "--raw");

  private static Arguments read(String... args) {
    return ArgumentReader.read(SYNTAX, List.of(args));
  }

  @Test
  void formsOfOptions() {
    for (String[] form : new String[][] {{"-o", "x"}, {"-ox"}, {"--output", "x"}, {"--output=x"}}) {
      assertEquals("x", read(form).value(OUTPUT).orElseThrow());
    }
    Arguments cluster = read("-r0o", "x", "y");
    assertTrue(cluster.has(RAW) && cluster.has(ZERO));
    assertEquals(List.of("y"), cluster.operands());
    assertEquals("", read("--output=").value(OUTPUT).orElseThrow());
    assertEquals("-", read("-o", "-").value(OUTPUT).orElseThrow());
  }

  @Test
  void nothingIsAnOptionBehindTwoDashes() {
    assertEquals(List.of("-", "a", "--raw", "--"), read("-", "a", "--", "--raw", "--").operands());
  }

  @Test
  void repeatableOptionsKeepTheirOrder() {
    assertEquals(List.of("b", "a"), read("--network=b", "--network", "a").values(NETWORK));
    assertThrows(UsageException.class, () -> read("-ox", "--output=y"));
  }

  @Test
  void forgottenValueIsNoticed() {
    assertThrows(UsageException.class, () -> read("--output", "--raw"));
    assertThrows(UsageException.class, () -> read("-o"));
  }

  /** What picocli's completion offers and its help promises is what we read. */
  @Test
  void readsWhatPicocliReads() {
    List<String> pieces =
        List.of(
            "-r",
            "-0",
            "-r0",
            "--raw",
            "-o",
            "-ox",
            "--output",
            "--output=y",
            "--format",
            "--format=json",
            "json",
            "--network",
            "--network=a",
            "b",
            "-",
            "--",
            "--none",
            "-z");
    Random random = new Random(4711);
    int read = 0;
    for (int round = 0; round < 4000; round++) {
      List<String> args = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        String piece = pieces.get(random.nextInt(pieces.size()));
        boolean again = FLAGS.contains(piece) && args.stream().anyMatch(FLAGS::contains);
        args.add(again ? "b" : piece); // picocli refuses a flag that is given twice
      }
      String expected = byPicocli(args);
      assertEquals(expected, byUs(args), args.toString());
      read += expected.isEmpty() ? 0 : 1;
    }
    assertTrue(read > 500 && read < 3500, "both kinds: " + read);
  }

  private static String byUs(List<String> args) {
    try {
      Arguments found = ArgumentReader.read(SYNTAX, args);
      return shown(
          found.has(RAW),
          found.value(OUTPUT).orElse("none"),
          found.values(NETWORK),
          found.operands());
    } catch (UsageException e) {
      return "";
    }
  }

  private static String byPicocli(List<String> args) {
    CommandLine line = PicocliModel.command(SYNTAX, SYNTAX);
    try {
      ParseResult found = line.parseArgs(args.toArray(String[]::new));
      String format = found.matchedOptionValue("--format", "text");
      if (!FORMAT.choices().contains(format)) {
        return ""; // picocli offers choices, but takes any value
      }
      return shown(
          found.hasMatchedOption("-r"),
          found.matchedOptionValue("-o", "none"),
          found.matchedOptionValue("--network", List.of()),
          found.matchedPositionalValue(0, List.of()));
    } catch (ParameterException e) {
      return "";
    }
  }

  private static String shown(
      boolean raw, String output, List<String> networks, List<String> operands) {
    return raw + " " + output + " " + networks + " " + operands;
  }
}
