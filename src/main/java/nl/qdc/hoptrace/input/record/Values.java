package nl.qdc.hoptrace.input.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of one record that a summary needs, by their place; the rest is passed over. */
final class Values {

  private static final JsonFactory JSON = new JsonFactory();

  private static final String PROOF_LINES = "proof_lines";
  private static final String HOPS = "hops";

  private static final Set<String> OBJECTS =
      Set.of(
          "input",
          "input.carrier",
          "border",
          "source",
          "source.network",
          "submitter",
          "error",
          "fingerprint",
          "fingerprint.marks");

  private final Map<String, String> values = new HashMap<>();
  private final List<Integer> proofLines = new ArrayList<>();

  private Values() {}

  /**
   * Reads a line.
   *
   * @throws BrokenRecordException when it is not exactly one JSON object (RFC 8259 §4)
   */
  static Values of(byte[] line) throws BrokenRecordException {
    Values values = new Values();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BrokenRecordException("is no JSON object");
      }
      values.object("", json);
      if (json.nextToken() != null) {
        throw new BrokenRecordException("has more than one JSON object");
      }
    } catch (JsonProcessingException e) {
      throw new BrokenRecordException("is no JSON: " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new BrokenRecordException("is no JSON: " + e.getMessage());
    }
    return values;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private void object(String prefix, JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String place = prefix + json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_OBJECT && OBJECTS.contains(place)) {
        object(place + ".", json);
      } else if (token == JsonToken.START_ARRAY && place.equals(HOPS)) {
        firstHop(json);
      } else if (token == JsonToken.START_ARRAY && place.equals(PROOF_LINES)) {
        numbers(json);
      } else if (token.isStructStart()) {
        json.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        values.put(place, json.getText());
      }
    }
  }

  private void firstHop(JsonParser json) throws IOException {
    boolean first = true;
    for (JsonToken token = json.nextToken();
        token == JsonToken.START_OBJECT;
        token = json.nextToken()) {
      if (first) {
        object("hop.", json);
      } else {
        json.skipChildren();
      }
      first = false;
    }
  }

  private void numbers(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
      proofLines.add(json.getIntValue());
    }
  }

  /** The value at a place, such as {@code border.ip}; empty when it is null or missing. */
  Optional<String> get(String place) {
    return Optional.ofNullable(values.get(place));
  }

  List<Integer> proofLines() {
    return proofLines;
  }
}
