package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
