package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationLocationTest {

  @TempDir Path folder;

  private Path option;
  private Path variable;
  private Path xdg;
  private Path home;
  private Path system;

  @BeforeEach
  void write() throws IOException {
    option = file("option.yaml");
    variable = file("variable.yaml");
    xdg = file("xdg/hoptrace/config.yaml");
    home = file("home/.config/hoptrace/config.yaml");
    system = file("etc/hoptrace/config.yaml");
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }

  private Optional<Path> find(Optional<String> named, Map<String, String> environment) {
    return ConfigurationLocation.find(named, environment, system).file();
  }

  private Map<String, String> environment() {
    return Map.of(
        "HOPTRACE_CONFIG", variable.toString(),
        "XDG_CONFIG_HOME", folder.resolve("xdg").toString(),
        "HOME", folder.resolve("home").toString());
  }

  private Map<String, String> only(String name, String value) {
    return Map.of(name, value);
  }

  @Test
  void optionComesFirst() {
    assertEquals(Optional.of(option), find(Optional.of(option.toString()), environment()));
  }

  @Test
  void thenTheVariable() {
    assertEquals(Optional.of(variable), find(Optional.empty(), environment()));
  }

  @Test
  void thenTheUsers() throws IOException {
    String xdgHome = folder.resolve("xdg").toString();
    String userHome = folder.resolve("home").toString();
    Map<String, String> both = Map.of("XDG_CONFIG_HOME", xdgHome, "HOME", userHome);
    assertEquals(Optional.of(xdg), find(Optional.empty(), both));
    assertEquals(Optional.of(home), find(Optional.empty(), only("HOME", userHome)));

    Files.delete(xdg); // the default place counts only without the variable
    assertEquals(Optional.of(system), find(Optional.empty(), both));
  }

  @Test
  void thenTheSystems() {
    assertEquals(Optional.of(system), find(Optional.empty(), Map.of()));
    assertEquals(Optional.of(system), find(Optional.empty(), only("HOPTRACE_CONFIG", "")));
  }

  @Test
  void neverTheCurrentDirectory() {
    assertEquals(Optional.of(system), find(Optional.empty(), only("XDG_CONFIG_HOME", ".")));
    assertEquals(Optional.of(system), find(Optional.empty(), only("HOME", "home")));
  }

  @Test
  void placesThatWereLookedAtAreListed() throws IOException {
    Files.delete(system);
    Files.delete(home);

    ConfigurationLocation location =
        ConfigurationLocation.find(
            Optional.empty(), only("HOME", folder.resolve("home").toString()), system);

    assertEquals(Optional.empty(), location.file());
    assertEquals(List.of(home, system), location.searched());
  }

  @Test
  void namedFileMustBeThere() {
    String missing = folder.resolve("none.yaml").toString();

    assertFails("--config " + missing + ": no such file", Optional.of(missing), Map.of());
    assertFails(
        "HOPTRACE_CONFIG " + missing + ": no such file",
        Optional.empty(),
        only("HOPTRACE_CONFIG", missing));
  }

  private void assertFails(
      String message, Optional<String> named, Map<String, String> environment) {
    ConfigurationException e =
        assertThrows(ConfigurationException.class, () -> find(named, environment));
    assertEquals(List.of(message), e.messages());
  }
}
