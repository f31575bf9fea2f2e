package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.qdc.hoptrace.cli.stream.BrokenPipe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the caller is told by the exit code, and which code wins. */
class ExitCodeTest {

  @TempDir Path temp;
  private String ours;
  private String other;

  @BeforeEach
  void writeMails() throws IOException {
    ours = Files.writeString(temp.resolve("ours.eml"), Mails.FROM_NETWORK).toString();
    other = Files.writeString(temp.resolve("other.eml"), Mails.NOT_FROM_NETWORK).toString();
  }

  @Test
  void zeroWhateverTheVerdict() {
    assertEquals(0, Cli.trace("", ours, other).exit());
    assertEquals(0, Cli.trace(Mails.INCONCLUSIVE).exit());
    assertEquals(0, Cli.trace("").exit());
    assertEquals("", Cli.trace("", ours, other).err());
  }

  @Test
  void verdictOnRequest() {
    assertEquals(10, Cli.trace("", "--exit-code=verdict", ours).exit());
    assertEquals(13, Cli.trace("", "--exit-code", "verdict", other).exit());
    assertEquals(14, Cli.trace(Mails.INCONCLUSIVE, "--exit-code=verdict").exit());
  }

  @Test
  void verdictOfSeveralIsAUsageError() throws IOException {
    assertUsage(
        "--exit-code=verdict is for one mail; for several use --fail-on",
        Cli.trace("", "--exit-code=verdict", ours, other));
    String list = Files.writeString(temp.resolve("list"), ours).toString();
    assertEquals(2, Cli.trace("", "--exit-code=verdict", "--files-from", list).exit());
  }

  @Test
  void oneWhenAGivenVerdictIsFound() {
    assertEquals(1, Cli.trace("", "--fail-on", "from-network", other, ours).exit());
    assertEquals(0, Cli.trace("", "--fail-on", "from-network", other).exit());
    String[] both = {"--fail-on", "claimed", "--fail-on=not-from-network", other};
    assertEquals(1, Cli.trace("", both).exit());
    assertEquals(1, Cli.trace("", "--fail-on=from-network", "--exit-code=verdict", ours).exit());
  }

  @Test
  void threeWhenAnInputFailsAndTheOthersAreReported() {
    String missing = temp.resolve("missing.eml").toString();

    Cli cli = Cli.trace("", "--format=ndjson", "--fail-on=from-network", missing, ours);

    assertEquals(3, cli.exit());
    assertEquals(List.of("hoptrace: " + missing + ": no such file"), cli.errors());
    List<String> records = cli.out().lines().toList();
    assertEquals(2, records.size());
    assertTrue(records.get(0).contains("\"error\":{\"code\":\"not-found\""), cli.out());
    assertTrue(records.get(1).contains("\"verdict\":\"from-network\""), cli.out());
  }

  @Test
  void threeWhenTheListCannotBeRead() {
    Cli cli = Cli.trace("", "--files-from", temp.resolve("none").toString());

    assertEquals(3, cli.exit());
    assertEquals("", cli.out());
  }

  @Test
  void fourWithoutNetworks() {
    Cli cli = Cli.run(Mails.FROM_NETWORK, Cli.NOWHERE, "trace");

    assertEquals(4, cli.exit());
    assertEquals("", cli.out());
    assertEquals(1, cli.errors().size());
    assertTrue(cli.err().startsWith("hoptrace: no networks are configured"), cli.err());
    assertTrue(cli.err().contains("--network 192.0.2.0/24"), cli.err());
  }

  @Test
  void fourWhenTheConfigurationIsWrong() throws IOException {
    Path config = Files.writeString(temp.resolve("config.yaml"), "netwerks: []\n");

    Cli cli = Cli.run("trace", "--config", config.toString(), ours);

    assertEquals(4, cli.exit());
    assertTrue(cli.err().startsWith("hoptrace: " + config + ":1:1: "), cli.err());
  }

  @Test
  void fiveWhenTheOutputFails() {
    assertEquals(
        List.of("hoptrace: can't write standard output: No space left on device"), full(ours));
    assertEquals(List.of("hoptrace: can't write standard output: No space left on device"), full());
  }

  private List<String> full(String... files) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = files.length == 0 ? new String[] {"explain"} : args(files[0]);
    int exit = run(failing(new IOException("No space left on device")), err, args);
    assertEquals(5, exit);
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void zeroAndSilenceWhenTheReaderHasGone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertEquals(0, run(failing(new BrokenPipe(new IOException("Broken pipe"))), err, args(ours)));

    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void seventyForABug() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("surprise");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            return read();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    OutputStream out = new ByteArrayOutputStream();

    assertEquals(70, Hoptrace.run(broken, out, errors, Cli.NOWHERE, args("-")));
    assertEquals(
        List.of(
            "hoptrace: this is a bug in hoptrace: java.lang.IllegalStateException: surprise"
                + " (--debug shows where)"),
        err.toString(StandardCharsets.UTF_8).lines().toList());

    err.reset();
    String[] debug = {"--debug", "trace", "--network", "192.0.2.0/24", "-"};
    assertEquals(70, Hoptrace.run(broken, out, errors, Cli.NOWHERE, debug));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("\tat "));
  }

  @Test
  void twoForAWrongCommandLine() {
    assertUsage(
        "unknown command 'trase'; did you mean trace? (see hoptrace --help)", Cli.run("trase"));
    assertUsage(
        "unknown option '--formt'; did you mean --format? (see hoptrace trace --help)",
        Cli.run("trace", "--formt", "json"));
    assertUsage(
        "option --format: unknown value 'jsn'; did you mean json? (see hoptrace trace --help)",
        Cli.run("trace", "--format", "jsn"));
    assertUsage(
        "option --config needs a value: FILE (see hoptrace trace --help)",
        Cli.run("trace", "--config"));
    assertUsage(
        "option --hash takes no value (see hoptrace trace --help)", Cli.run("trace", "--hash=1"));
    assertUsage("standard input can be read only once", Cli.trace("", "-", "-"));
    assertUsage("standard input can be read only once", Cli.trace("", "--files-from=-", "-"));
    assertUsage("option --from0 goes with --files-from", Cli.trace("", "-0"));
    assertUsage(
        "--network 300.1.1.1 is not an address or range like 192.0.2.0/24 or 2001:db8::/32",
        Cli.run("trace", "--network", "300.1.1.1"));
    assertEquals(2, Cli.run("config").exit());
    assertEquals(2, Cli.run("-x").exit());
    assertEquals(2, Cli.run("--", "trace").exit());
  }

  @Test
  void fileInPlaceOfACommandIsUnderstood() {
    assertUsage(
        "unknown command '"
            + ours
            + "'; to analyse a file: hoptrace trace "
            + ours
            + " (see hoptrace --help)",
        Cli.run(ours));
  }

  @Test
  void usageAloneGoesToStandardError() {
    Cli cli = Cli.run();

    assertEquals(2, cli.exit());
    assertEquals("", cli.out());
    assertTrue(cli.err().startsWith("Usage: hoptrace [OPTION...] COMMAND"), cli.err());
  }

  private static void assertUsage(String message, Cli cli) {
    assertEquals(List.of("hoptrace: " + message), cli.errors());
    assertEquals(2, cli.exit());
    assertEquals("", cli.out());
    assertFalse(cli.err().contains("\tat "));
  }

  private static String[] args(String file) {
    return new String[] {"trace", "--network", "192.0.2.0/24", file};
  }

  private static int run(OutputStream out, OutputStream err, String... args) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Hoptrace.run(InputStream.nullInputStream(), out, errors, Cli.NOWHERE, args);
  }

  private static OutputStream failing(IOException failure) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw failure;
      }
    };
  }
}
