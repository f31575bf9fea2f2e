package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.qdc.hoptrace.testing.GoldenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many inputs in one run. */
class BatchTest {

  @TempDir Path temp;

  private static Cli trace(String format, String threads, List<String> paths) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "trace", "--network=192.0.2.0/24", "--format=" + format, "--threads=" + threads));
    args.addAll(paths);
    return Cli.run(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ndjson", "csv", "html"})
  void threadsDoNotShowInTheOutput(String format) {
    List<String> paths = new ArrayList<>();
    GoldenCase.all().forEach(golden -> paths.add(golden.message().toString()));
    paths.add(10, "no-such-file");

    Cli one = trace(format, "1", paths);
    assertEquals(one, trace(format, "8", paths));
    assertEquals(3, one.exit());
    assertFalse(one.out().isEmpty());
  }

  @Test
  void noneInALargeMboxIsLostOrMoved() throws IOException {
    StringBuilder mbox = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      String mail = i % 3 == 0 ? Mails.FROM_NETWORK : Mails.NOT_FROM_NETWORK;
      mbox.append("From a@b.example Tue Feb  3 09:11:12 2026\n");
      mbox.append(mail.replace("4F1A2B3C4D", "Q" + i));
      mbox.append("x".repeat(i % 500)).append("\n\n");
    }
    String path = Files.writeString(temp.resolve("mbox"), mbox).toString();

    Cli one = trace("ndjson", "1", List.of(path));
    assertEquals(one, trace("ndjson", "8", List.of(path)));
    List<String> lines = one.out().lines().toList();
    assertEquals(3000, lines.size());
    for (int i = 0; i < 3000; i++) {
      assertTrue(lines.get(i).contains("\"index\":" + i + ","), lines.get(i));
      assertTrue(lines.get(i).contains("\"queue_id\":\"Q" + i + "\""), lines.get(i));
    }
  }

  @Test
  void summaryTellsWhatCameOfAll() throws IOException {
    Path ours = Files.writeString(temp.resolve("a.eml"), Mails.FROM_NETWORK);
    Path other = Files.writeString(temp.resolve("b.eml"), Mails.NOT_FROM_NETWORK);
    List<String> paths = List.of(ours.toString(), other.toString(), "--summary");
    List<String> errors = trace("ndjson", "2", paths).errors();
    assertEquals(1, errors.size());
    assertTrue(
        errors.get(0).startsWith("hoptrace: 2 mails, 1 from-network, 1 not-from-network, 0 errors"),
        errors.get(0));

    assertEquals("", trace("ndjson", "2", List.of(ours.toString(), other.toString())).err());
    assertTrue(Cli.trace(Mails.FROM_NETWORK, "--summary").err().startsWith("hoptrace: 1 mail, "));
    assertEquals("", Cli.trace(Mails.FROM_NETWORK, "--summary", "--quiet").err());
  }

  @Test
  void theBarIsOnStandardErrorOnly() throws IOException {
    String path = Files.writeString(temp.resolve("a.eml"), Mails.FROM_NETWORK).toString();
    Cli plain = trace("ndjson", "2", List.of(path, path));
    Cli shown = trace("ndjson", "2", List.of(path, path, "--progress=always"));
    assertEquals(plain.out(), shown.out());
    assertEquals("", plain.err());
    assertTrue(shown.err().contains("2 mails, "), shown.err());
    assertEquals("", trace("ndjson", "2", List.of(path, path, "--progress=always", "-q")).err());
  }

  @Test
  void threadsAreANumber() {
    Cli none = Cli.trace(Mails.FROM_NETWORK, "--threads=0");
    assertEquals(2, none.exit());
    assertEquals("hoptrace: --threads is a number from 1, not 0", none.errors().get(0));
  }

  @Test
  void csvHasARowForEachMailAndNoFormula() throws IOException {
    Path ours =
        Files.writeString(temp.resolve("=a.eml"), Mails.FROM_NETWORK.replace("4F1A2B3C4D", "=1+1"));
    Cli run =
        Cli.run("trace", "--network=192.0.2.0/24", "--format=csv", ours.toString(), "gone.eml");
    List<String> rows = run.out().lines().toList();
    assertEquals(3, rows.size());
    assertTrue(rows.get(0).startsWith("path,index,part,verdict,reason,border_ip,source_ip,"));
    assertTrue(
        rows.get(1).contains(",0,,from-network,border-peer,192.0.2.66,192.0.2.66,network-host,"),
        rows.get(1));
    assertTrue(rows.get(1).contains(",'=1+1,mx.rcpt.example,"), rows.get(1));
    assertEquals("gone.eml,0,,,,,,,,,,,,,,,not-found,no such file", rows.get(2));
    assertEquals(3, run.out().split("\r\n", -1).length - 1);
  }

  /**
   * What one mail alone needs is little, and it gets by without threads. Every lambda of ours would
   * have the machinery for them loaded, which takes as long as the whole walk.
   */
  @Test
  void oneMailStartsNothing() throws Exception {
    Path mail = Path.of("examples/customer-behind-relay/message.eml");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stderr",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.qdc.hoptrace.Main",
                "trace",
                "--network=192.0.2.0/24",
                "--format=json",
                mail.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String loaded = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(loaded.contains("nl.qdc.hoptrace.cli.trace.OneOrMany"), loaded);
    Stream.of(
            "nl.qdc.hoptrace.batch.",
            "BatchRun",
            "me.tongfei",
            "ThreadPoolExecutor",
            "databind",
            "jakarta.mail",
            "picocli",
            "DateTimeFormatter")
        .forEach(heavy -> assertFalse(loaded.contains(heavy), heavy));
    List<String> lambdas =
        loaded.lines().filter(line -> line.matches(".*nl\\.qdc\\..*\\$\\$Lambda.*")).toList();
    assertEquals(List.of(), lambdas);
    assertEquals(0, process.waitFor());
  }
}
