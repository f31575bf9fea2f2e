package nl.qdc.hoptrace.config.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;

/** The two ways to write a configuration. JSON has its own, since YAML takes long to load. */
sealed interface Syntax permits JsonSyntax, YamlSyntax {

  /** How many blanks may stand in front of a JSON text. */
  int BLANKS = 4096;

  /** JSON when the first character says so, else YAML. Nothing is taken from the reader. */
  static Syntax of(BufferedReader reader) throws IOException {
    reader.mark(BLANKS);
    int c = reader.read();
    for (int i = 1; i < BLANKS && (c == ' ' || c == '\t' || c == '\r' || c == '\n'); i++) {
      c = reader.read();
    }
    reader.reset();
    return c == '{' ? new JsonSyntax() : new YamlSyntax();
  }

  /** A parser in front of the first token. */
  JsonParser open(BufferedReader reader) throws IOException;

  /** Whether the current token stands for a value elsewhere. */
  boolean isAlias(JsonParser parser);

  /** What is wrong with the form of the file, and where. */
  Scalar problem(JsonProcessingException e);
}
