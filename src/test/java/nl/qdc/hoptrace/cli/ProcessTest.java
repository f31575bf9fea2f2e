package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: real pipes behave unlike streams in memory. */
@Timeout(60)
class ProcessTest {

  @TempDir Path temp;

  private Process start(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nl.qdc.hoptrace.Main",
                "trace",
                "--network=192.0.2.0/24",
                "--format=ndjson"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(temp.resolve("err").toFile());
    builder.environment().put("XDG_CONFIG_HOME", temp.toString());
    return builder.start();
  }

  @Test
  void readsAMailFromAPipe() throws Exception {
    Process process = start();
    write(process, Mails.FROM_NETWORK);

    assertTrue(output(process).contains("\"verdict\":\"from-network\""));
    assertEnds(0, process);
  }

  @Test
  void readsAListFromAPipe() throws Exception {
    Path mail = Files.writeString(temp.resolve("mail.eml"), Mails.FROM_NETWORK);
    Process process = start("--files-from=-", "--exit-code=verdict");
    assertEnds(
        2, "hoptrace: --exit-code=verdict is for one mail; for several use --fail-on", process);

    Process listed = start("--files-from=-");
    write(listed, mail + "\n" + mail + "\n");
    assertEquals(2, output(listed).lines().count());
    assertEnds(0, listed);
  }

  @Test
  void readerThatGoesAwayIsNoFailure() throws Exception {
    Path mail = Files.writeString(temp.resolve("mail.eml"), Mails.FROM_NETWORK);
    Process process = start("--files-from=-");
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      write(process, (mail + "\n").repeat(2000));
      assertTrue(reader.readLine().startsWith("{\"schema_version\":1,"));
    }

    assertEnds(0, process);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fullDiskIsSaidInOneLine() throws Exception {
    Process process = start("--output=/dev/full");
    write(process, Mails.FROM_NETWORK);

    assertEnds(5, "hoptrace: can't write /dev/full: No space left on device", process);
  }

  @Test
  void ctrlCWritesWhatIsDone() throws Exception {
    Path mail = Files.writeString(temp.resolve("mail.eml"), Mails.FROM_NETWORK);
    Path pipe = pipe();
    Process process = start(mail.toString(), mail.toString(), pipe.toString());
    assumeTrue(interruptsReach(process));
    try (OutputStream open = Files.newOutputStream(pipe)) {
      open.write('\n'); // both mails have been taken when this has been
      open.flush();
      interrupt(process);
      List<String> lines = output(process).lines().toList();
      assertEquals(2, lines.size());
      lines.forEach(line -> assertTrue(line.startsWith("{") && line.endsWith("}"), line));
      assertEnds(130, process);
    }
  }

  @Test
  void ctrlCLeavesNoFile() throws Exception {
    Path mail = Files.writeString(temp.resolve("mail.eml"), Mails.FROM_NETWORK);
    Path pipe = pipe();
    Path folder = Files.createDirectory(temp.resolve("out"));
    Process process =
        start(
            mail.toString(),
            mail.toString(),
            pipe.toString(),
            "-o",
            folder.resolve("f").toString());
    assumeTrue(interruptsReach(process));
    try (OutputStream open = Files.newOutputStream(pipe)) {
      open.write('\n');
      open.flush();
      interrupt(process);
      assertEnds(130, process);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  /** A third input that does not end, so that the run waits for it. */
  private Path pipe() throws Exception {
    Path pipe = temp.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    return pipe;
  }

  private static void interrupt(Process process) throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** Whoever runs the tests in the background may have Ctrl-C ignored, and we with them. */
  private static boolean interruptsReach(Process process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .allMatch(line -> (Long.parseUnsignedLong(line.substring(8).strip(), 16) & 2) == 0);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fullDiskEndsABatchToo() throws Exception {
    Path mail = Files.writeString(temp.resolve("mail.eml"), Mails.FROM_NETWORK);
    Process process = start("--files-from=-", "--output=/dev/full");
    write(process, (mail + "\n").repeat(2000));

    assertEnds(5, "hoptrace: can't write /dev/full: No space left on device", process);
  }

  private static void write(Process process, String text) throws IOException {
    try (OutputStream in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private void assertEnds(int exit, Process process) throws Exception {
    assertEnds(exit, "", process);
  }

  private void assertEnds(int exit, String error, Process process) throws Exception {
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "still running");
    assertEquals(error, Files.readString(temp.resolve("err")).strip());
    assertEquals(exit, process.exitValue());
  }
}
