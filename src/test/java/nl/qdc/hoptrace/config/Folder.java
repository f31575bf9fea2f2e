package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a configuration and the files beside it. */
record Folder(Path path) {

  Folder with(String name, String text) {
    return with(name, text, StandardCharsets.UTF_8);
  }

  Folder with(String name, String text, Charset charset) {
    try {
      Files.write(path.resolve(name), text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Configuration read() {
    return ConfigurationReader.read(path.resolve("config.yaml"));
  }

  Configuration read(String yaml) {
    return with("config.yaml", yaml).read();
  }

  /** What is wrong with it, without the folder in front of the file names. */
  List<String> mistakes(String yaml) {
    with("config.yaml", yaml);
    ConfigurationException e = assertThrows(ConfigurationException.class, this::read);
    return e.messages().stream().map(line -> line.replace(path + "/", "")).toList();
  }
}
