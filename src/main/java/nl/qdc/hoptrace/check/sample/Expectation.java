package nl.qdc.hoptrace.check.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is expected of a mail, where it is written, and how to write it anew. */
public sealed interface Expectation {

  /** How files of this kind end. */
  String SUFFIX = ".expected.json";

  /** Where it is written. */
  Path file();

  /**
   * What is expected.
   *
   * @throws InvalidExpectationException when that can't be read
   */
  JsonNode read();

  /**
   * The bytes of the file when this is expected instead, and all else in it stays.
   *
   * @throws InvalidExpectationException when it can't say that
   */
  byte[] with(JsonNode changed);

  /** A file of its own, with any part of the answer. */
  record OwnFile(Path file) implements Expectation {

    private static final ObjectMapper JSON =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** That of a mail which has none yet. */
    public static OwnFile beside(Path mail) {
      String name = String.valueOf(mail.getFileName());
      String stem = name.endsWith(".eml") ? name.substring(0, name.length() - 4) : name;
      return new OwnFile(mail.resolveSibling(stem + SUFFIX));
    }

    @Override
    public JsonNode read() {
      try {
        JsonNode node = JSON.readTree(Files.readAllBytes(file));
        if (node.isObject() || node.isArray()) {
          return node;
        }
        throw new InvalidExpectationException("neither an object nor a list of objects");
      } catch (JsonProcessingException e) {
        throw new InvalidExpectationException(
            "line %d, column %d: not JSON, or more than one value, or a field twice"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
      } catch (IOException e) {
        throw new InvalidExpectationException("can't be read");
      }
    }

    @Override
    public byte[] with(JsonNode changed) {
      try {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(changed);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * A row of a table.
   *
   * @param table the table
   * @param path the first cell of the row
   */
  record Row(Table table, String path) implements Expectation {

    @Override
    public Path file() {
      return table.file();
    }

    @Override
    public JsonNode read() {
      return table.expected(path);
    }

    @Override
    public byte[] with(JsonNode changed) {
      if (changed.isArray()) {
        throw new InvalidExpectationException(
            "a row can't tell of several mails; say what is expected in NAME" + SUFFIX);
      }
      table.put(path, changed);
      return table.bytes();
    }
  }

  /**
   * A table that can't be read.
   *
   * @param file the table
   * @param why what is wrong with it
   */
  record Broken(Path file, InvalidExpectationException why) implements Expectation {

    @Override
    public JsonNode read() {
      throw why;
    }

    @Override
    public byte[] with(JsonNode changed) {
      throw why;
    }
  }
}
