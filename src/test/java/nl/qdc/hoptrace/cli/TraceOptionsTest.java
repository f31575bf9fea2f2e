package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceOptionsTest {

  private static final String ESCAPE = "\u001b";

  @TempDir Path temp;
  private String ours;
  private String other;

  @BeforeEach
  void writeMails() throws IOException {
    ours = Files.writeString(temp.resolve("ours.eml"), Mails.FROM_NETWORK).toString();
    other = Files.writeString(temp.resolve("other mail.eml"), Mails.NOT_FROM_NETWORK).toString();
  }

  @Test
  void textIsTheDefault() {
    Cli cli = Cli.trace(Mails.FROM_NETWORK);

    assertTrue(cli.out().startsWith("FROM OUR NETWORK"), cli.out());
    assertEquals(cli.out(), Cli.trace(Mails.FROM_NETWORK, "--format=text", "-").out());
    assertEquals("", cli.err());
  }

  @Test
  void jsonIsAnObjectForOneAndAnArrayForSeveral() throws IOException {
    assertTrue(Cli.trace("", "--format=json", ours).out().startsWith("{"));
    assertTrue(Cli.trace("", "--format=json", ours, other).out().startsWith("["));
    String list = Files.writeString(temp.resolve("list"), ours).toString();
    assertTrue(Cli.trace("", "--format=json", "--files-from", list).out().startsWith("["));
  }

  @Test
  void ndjsonIsALineEachInTheOrderGiven() {
    List<String> lines =
        Cli.trace("", "--format=ndjson", other, ours, other).out().lines().toList();

    assertEquals(3, lines.size());
    assertTrue(lines.get(0).contains("\"verdict\":\"not-from-network\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"verdict\":\"from-network\""), lines.get(1));
  }

  @Test
  void rawAndHashAreLeftOutUnlessAskedFor() {
    String plain = Cli.trace(Mails.FROM_NETWORK, "--format=ndjson").out();
    assertTrue(plain.contains("\"sha256\":null"), plain);
    assertTrue(plain.contains("\"raw\":null"), plain);

    String full = Cli.trace(Mails.FROM_NETWORK, "--format=ndjson", "--raw", "--hash").out();
    assertTrue(full.matches("(?s).*\"sha256\":\"[0-9a-f]{64}\".*"), full);
    assertTrue(full.contains("\"raw\":\"Received: from mail.customer.example"), full);
  }

  @Test
  void pathsComeFromAList() throws IOException {
    String lines = ours + "\r\n\n" + other + "\n";
    Path list = Files.writeString(temp.resolve("list"), lines);
    String both = Cli.trace("", "--format=ndjson", ours, other).out();

    String[] fromFile = {"--format=ndjson", "--files-from", list.toString()};
    assertEquals(both, Cli.trace("", fromFile).out());
    assertEquals(both, Cli.trace(lines, "--format=ndjson", "--files-from=-").out());
    String nul = ours + "\0" + other + "\0";
    assertEquals(both, Cli.trace(nul, "--format=ndjson", "--files-from=-", "--from0").out());
    assertEquals(
        both, Cli.trace(other + "\0", "--format=ndjson", "--files-from=-", "-0", ours).out());
  }

  @Test
  void emptyListGivesNothing() {
    assertEquals(new Cli(0, "", ""), Cli.trace("", "--format=ndjson", "--files-from=-"));
  }

  @Test
  void strictRefusesRepairs() {
    String pasted = "\ufeff\n" + Mails.FROM_NETWORK;
    assertEquals(0, Cli.trace(pasted).exit());
    assertEquals(0, Cli.trace(Mails.FROM_NETWORK, "--strict").exit());

    Cli cli = Cli.trace(pasted, "--strict", "--format=ndjson");

    assertEquals(3, cli.exit());
    String message = "needs a repair, which --strict refuses: line 1: byte order mark dropped";
    assertEquals(List.of("hoptrace: -: " + message), cli.errors());
    assertTrue(cli.out().contains("\"code\":\"needs-repair\",\"message\":\"" + message), cli.out());
  }

  @Test
  void outputGoesToAFileThatIsWhole() throws IOException {
    Path file = Files.writeString(temp.resolve("answer.json"), "old");

    Cli cli = Cli.trace("", "--format=json", "-o", file.toString(), ours);

    assertEquals(new Cli(0, "", ""), cli);
    assertEquals(Cli.trace("", "--format=json", ours).out(), Files.readString(file));
    assertEquals(3, temp.toFile().list().length, "nothing else is left");
  }

  @Test
  void outputIsAbsentWhenThereIsNoAnswer() {
    Path file = temp.resolve("answer.json");

    Cli noFolder = Cli.trace("", "--output", temp.resolve("no/folder").toString(), ours);
    assertEquals(5, noFolder.exit());
    assertEquals(
        List.of("hoptrace: can't write " + temp.resolve("no/folder") + ": no such folder"),
        noFolder.errors());

    assertEquals(2, Cli.trace("", "-o", file.toString(), "--files-from=-", "-").exit());
    assertFalse(Files.exists(file));
    assertEquals(2, temp.toFile().list().length);
  }

  @Test
  void outputToADeviceIsDirect() {
    assertEquals(0, Cli.trace("", "-o", "/dev/null", ours).exit());
    assertEquals(Cli.trace("", ours), Cli.trace("", "-o", "-", ours));

    Cli full = Cli.trace("", "-o/dev/full", ours);
    assertEquals(5, full.exit());
    assertEquals(
        List.of("hoptrace: can't write /dev/full: No space left on device"), full.errors());
  }

  @Test
  void coloursAsCustomary() {
    assertFalse(colours(Map.of()));
    assertTrue(colours(Map.of(), "--color=always"));
    assertTrue(colours(Map.of("CLICOLOR_FORCE", "1")));
    assertFalse(colours(Map.of("CLICOLOR_FORCE", "0")));
    assertFalse(colours(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")));
    assertTrue(colours(Map.of("NO_COLOR", "1"), "--color=always"));
    assertFalse(colours(Map.of("CLICOLOR_FORCE", "1"), "--color=never"));
  }

  private static boolean colours(Map<String, String> env, String... options) {
    String[] args = {"trace", "--network", "192.0.2.0/24", options.length > 0 ? options[0] : "-"};
    return Cli.run(Mails.FROM_NETWORK, env, args).out().contains(ESCAPE);
  }

  @Test
  void configurationComesFromFileAndOptions() throws IOException {
    String config =
        Files.writeString(temp.resolve("config.yaml"), "networks: [198.51.100.0/24]\n").toString();

    assertEquals(10, Cli.run("trace", "--config", config, "--exit-code=verdict", other).exit());
    Map<String, String> env = Map.of("HOPTRACE_CONFIG", config);
    assertEquals(10, Cli.run("", env, "trace", "--exit-code=verdict", other).exit());
    assertEquals(13, Cli.run("", env, "trace", "--exit-code=verdict", ours).exit());
    String[] relay = {"trace", "--relay=192.0.2.66=mail.x.example", "--exit-code=verdict", ours};
    assertEquals(10, Cli.run("", env, relay).exit());
  }

  @Test
  void receiverIsBelieved() {
    String forwarded =
        """
        Received: from mx2.rcpt.example (mx2.rcpt.example [203.0.113.40])
        	by mx.rcpt.example (Postfix) with ESMTP id 1; Tue, 3 Feb 2026 10:11:13 +0100
        Received: from mail.customer.example (mail.customer.example [192.0.2.66])
        	by mx2.rcpt.example (Postfix) with ESMTP id 2; Tue, 3 Feb 2026 10:11:12 +0100
        Subject: x

        """;

    assertEquals(12, Cli.trace(forwarded, "--exit-code=verdict").exit());
    assertEquals(
        10, Cli.trace(forwarded, "--exit-code=verdict", "--receiver", "203.0.113.40").exit());
  }

  @Test
  void namesCannotSteerTheTerminal() {
    Cli cli = Cli.trace("", ESCAPE + "[2J.eml");

    assertEquals(List.of("hoptrace: \\x1b[2J.eml: no such file"), cli.errors());
    assertFalse(cli.out().contains(ESCAPE), cli.out());
  }
}
