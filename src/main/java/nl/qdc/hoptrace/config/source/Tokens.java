package nl.qdc.hoptrace.config.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.qdc.hoptrace.config.value.Nearest;

/**
 * The tokens of one YAML or JSON file. Every method reads the value on which the file stands, to
 * its end; what does not fit becomes a mistake and is stepped over.
 */
public final class Tokens {

  /** Reads the value of a known key. */
  @FunctionalInterface
  public interface KeyReader {
    /** Reads the value on which the file stands. */
    void read(Scalar key) throws IOException;
  }

  /** Reads one value of a list. */
  @FunctionalInterface
  public interface ItemReader {
    /** Reads the value on which the file stands. */
    void read() throws IOException;
  }

  private final JsonParser parser;
  private final Syntax syntax;
  private final Source source;

  private Tokens(JsonParser parser, Syntax syntax, Source source) {
    this.parser = parser;
    this.syntax = syntax;
    this.source = source;
  }

  /** Reads a whole file. */
  @FunctionalInterface
  public interface FileReader {
    /** Reads the one value of the file. */
    void read(Tokens tokens) throws IOException;
  }

  /**
   * Reads a file that holds one value; an empty one holds none.
   *
   * @throws IOException when it cannot be read; a wrong form is a mistake
   */
  public static void read(Source source, FileReader content) throws IOException {
    try (BufferedReader reader = source.open()) {
      Syntax syntax = Syntax.of(reader);
      try (JsonParser parser = syntax.open(reader)) {
        new Tokens(parser, syntax, source).readAll(content);
      } catch (JsonProcessingException e) {
        Scalar problem = syntax.problem(e);
        source.mistake(problem, problem.text());
      }
    }
  }

  private void readAll(FileReader content) throws IOException {
    if (parser.nextToken() == null) {
      return;
    }
    if (!isAbsent()) {
      content.read(this);
    }
    if (parser.nextToken() != null) {
      source.mistake(here(""), "a second document; one file holds one");
    }
  }

  /**
   * Reads a mapping.
   *
   * @param what how to call it in a message
   * @param keys the keys that it may have
   */
  public void mapping(String what, List<String> keys, KeyReader reader) throws IOException {
    if (!isMapping()) {
      refuse(what + " must be a mapping with keys like " + keys.get(0) + ": …");
      return;
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Scalar key = here(parser.currentName());
      parser.nextToken();
      if (isUsable(key, keys, seen)) {
        reader.read(key);
      } else {
        parser.skipChildren();
      }
    }
  }

  private boolean isUsable(Scalar key, List<String> keys, Set<String> seen) {
    if (!keys.contains(key.text())) {
      source.mistake(key, "unknown key " + key.text() + hint(key.text(), keys));
      return false;
    }
    if (!seen.add(key.text())) {
      source.mistake(key, "key " + key.text() + " stands here a second time");
      return false;
    }
    return true;
  }

  /** To YAML {@code - 2001:db8::} is a key with no value. */
  private static String hint(String key, List<String> keys) {
    return key.indexOf(':') >= 0
        ? "; write an IPv6 address that ends in a colon in quotes"
        : Nearest.hint(key, keys);
  }

  /** Reads a list; one value without a list is a list of one, no value an empty one. */
  public void list(String what, ItemReader item) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        item.read();
      }
    } else if (!isMapping()) {
      if (!isAbsent()) {
        item.read();
      }
    } else {
      refuse(what + " must be a list");
    }
  }

  /**
   * Reads one value as text, whatever its type: a customer may be a number.
   *
   * @return empty after a mistake
   */
  public Optional<Scalar> scalar(String what) throws IOException {
    if (parser.currentToken().isStructStart()) {
      refuse(what + " must be one value");
    } else if (isAbsent()) {
      refuse(what + " has no value");
    } else if (syntax.isAlias(parser)) {
      refuse("*" + parser.getText() + " is an alias; write the value out");
    } else {
      return Optional.of(here(parser.getText()));
    }
    return Optional.empty();
  }

  /**
   * Reads one value.
   *
   * @param reader as in {@link Source#read}
   * @return empty after a mistake
   */
  public <T> Optional<T> value(String what, Function<String, T> reader) throws IOException {
    Optional<Scalar> scalar = scalar(what);
    return scalar.isEmpty() ? Optional.empty() : source.read(scalar.get(), reader);
  }

  /** Whether the value is a mapping. */
  public boolean isMapping() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** The place of the value. */
  public Scalar place() {
    return here("");
  }

  private boolean isAbsent() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL || parser.getText().isEmpty();
  }

  private void refuse(String why) throws IOException {
    source.mistake(place(), why);
    parser.skipChildren();
  }

  private Scalar here(String text) {
    JsonLocation at = parser.currentTokenLocation();
    return new Scalar(text, at.getLineNr(), at.getColumnNr());
  }
}
