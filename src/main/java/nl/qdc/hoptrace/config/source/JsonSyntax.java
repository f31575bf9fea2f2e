package nl.qdc.hoptrace.config.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;

/** Strict JSON (RFC 8259). */
final class JsonSyntax implements Syntax {

  @Override
  public JsonParser open(BufferedReader reader) throws IOException {
    return new JsonFactory().createParser(reader);
  }

  @Override
  public boolean isAlias(JsonParser parser) {
    return false;
  }

  @Override
  public Scalar problem(JsonProcessingException e) {
    JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    String message =
        String.valueOf(e.getOriginalMessage()).replaceFirst(" \\(start marker at .*", "");
    return new Scalar(
        "not JSON: " + message, Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
  }
}
