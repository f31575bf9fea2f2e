package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  static Stream<String> commands() {
    return Commands.NAMES.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void tellsEveryOptionWithin100Columns(String command) {
    Cli cli = Cli.run(command, "--help");

    assertEquals(0, cli.exit());
    assertEquals("", cli.err());
    assertTrue(cli.out().startsWith("Usage: hoptrace " + command), cli.out());
    Syntax syntax = Commands.named(command).syntax();
    for (Option option : syntax.options()) {
      option.names().forEach(name -> assertTrue(cli.out().contains(name), name));
      assertTrue(cli.out().contains(option.label()), option.label());
    }
    assertNarrow(cli.out());
    assertWordsAreWhole(syntax, cli.out());
    assertEquals(cli.out(), Cli.run("help", command).out());
    assertEquals(cli.out(), Cli.run(command, "-h").out());
  }

  @Test
  void ofTheProgramNamesEveryCommand() {
    Cli cli = Cli.run("--help");

    assertEquals(0, cli.exit());
    commands().forEach(name -> assertTrue(cli.out().contains("\n  " + name + " "), name));
    assertNarrow(cli.out());
    assertEquals(cli.out(), Cli.run("help").out());
  }

  @Test
  void ofExitCodesHasThemAll() {
    String help = Cli.run("help", "exit-codes").out();

    for (String code : List.of("0", "1", "2", "3", "4", "5", "70", "130")) {
      assertTrue(help.contains(" " + code + "  "), code);
    }
    for (Verdict verdict : Verdict.values()) {
      assertTrue(help.contains(verdict.exitCode() + "  " + verdict.code() + ","), help);
    }
    assertNarrow(help);
  }

  @Test
  void versionHasTheCommit() {
    Cli cli = Cli.run("--version");

    assertEquals(0, cli.exit());
    assertTrue(cli.out().matches("hoptrace [0-9][^ ]* \\([^)$]+\\)\n"), cli.out());
    assertEquals(cli.out(), Cli.run("-V").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void completionKnowsCommandsAndOptions(String shell) {
    Cli cli = Cli.run("completion", shell);

    assertEquals(0, cli.exit());
    commands().forEach(name -> assertTrue(cli.out().contains(name), name));
    Commands.named("trace").syntax().options().stream()
        .map(Option::name)
        .map(name -> shell.equals("fish") ? "-l " + name.substring(2) : name)
        .forEach(name -> assertTrue(cli.out().contains(name), name));
    assertTrue(cli.out().contains("from-network"), "values of --fail-on");
    assertTrue(cli.out().contains("exit-codes"), "topics of help");
  }

  private static void assertWordsAreWhole(Syntax syntax, String help) {
    Set<String> words = Set.copyOf(words(help));
    Stream.of(
            Stream.of(syntax.summary(), syntax.operand().help()),
            syntax.notes().stream(),
            syntax.options().stream().map(Option::help))
        .flatMap(texts -> texts)
        .flatMap(text -> words(text).stream())
        .forEach(word -> assertTrue(words.contains(word), word));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  private static void assertNarrow(String text) {
    text.lines().forEach(line -> assertTrue(line.length() <= 100, line));
  }
}
