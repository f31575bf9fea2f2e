package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The workflows in {@code examples/ci}: their shell is right, and what calls us works. */
@DisabledOnOs(OS.WINDOWS)
class WorkflowsTest {

  private static final Path FOLDER = Path.of("examples/ci");

  @TempDir Path temp;

  private static List<String> github() throws IOException {
    List<String> scripts = new ArrayList<>();
    for (JsonNode step : yaml("github-actions.yml").at("/jobs/samples/steps")) {
      assertTrue(step.has("uses") != step.has("run"), step.toString());
      assertTrue(step.path("uses").asText("@" + "0".repeat(40)).matches(".*@[0-9a-f]{40}"));
      if (step.has("run")) {
        scripts.add(step.get("run").textValue());
      }
    }
    return scripts;
  }

  private static List<String> gitlab() throws IOException {
    List<String> scripts = new ArrayList<>();
    JsonNode file = yaml("gitlab-ci.yml");
    JsonNode job = file.get("hoptrace");
    file.at("/default/before_script").forEach(line -> scripts.add(line.textValue()));
    job.get("script").forEach(line -> scripts.add(line.textValue()));
    file.at("/hoptrace-changes/script").forEach(line -> scripts.add(line.textValue()));
    assertEquals("hoptrace.xml", job.at("/artifacts/reports/junit").textValue());
    return scripts;
  }

  private static JsonNode yaml(String name) throws IOException {
    return new YAMLMapper().readTree(Files.readAllBytes(FOLDER.resolve(name)));
  }

  @Test
  void githubRuns() throws Exception {
    List<String> scripts = github();
    assertEquals(4, scripts.size());
    runs(scripts);
  }

  @Test
  void gitlabRuns() throws Exception {
    List<String> scripts = gitlab();
    assertEquals(11, scripts.size());
    runs(scripts);
  }

  /** As a whole, with everything that is fetched or of the server's left out. */
  private void runs(List<String> scripts) throws Exception {
    assertEquals("", sh("set -n\n" + String.join("\n", scripts)));
    Set<String> ours = Set.of("hoptrace");
    String calls =
        String.join("\n", scripts)
            .lines()
            .filter(line -> ours.contains(line.split(" ", 2)[0]))
            .map(line -> line.replaceAll("\\S*/before/([^ \"]*)\"?", "$1"))
            .reduce("set -e", (all, line) -> all + "\n" + line);
    Path report = FOLDER.resolve("hoptrace.xml");
    String placed = calls.replace("hoptrace.xml", temp.resolve("hoptrace.xml").toString());
    String said = sh(placed);
    assertTrue(said.startsWith("hoptrace.yaml: "), said);
    assertTrue(Files.readString(temp.resolve("hoptrace.xml")).contains("failures=\"0\""));
    assertTrue(Files.notExists(report));
  }

  /** Runs a script in the folder of the example; what it says, when it ends well. */
  private String sh(String script) throws Exception {
    Path us = temp.resolve("bin/hoptrace");
    if (Files.notExists(us)) {
      Files.createDirectories(us.getParent());
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String classes = System.getProperty("java.class.path");
      Files.writeString(
          us,
          "#!/bin/sh\nexec '%s' -cp '%s' nl.qdc.hoptrace.Main \"$@\"\n".formatted(java, classes));
      assertTrue(us.toFile().setExecutable(true));
    }
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script);
    builder.directory(FOLDER.toFile());
    builder.redirectErrorStream(true);
    builder.environment().merge("PATH", us.getParent() + ":", (path, first) -> first + path);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
