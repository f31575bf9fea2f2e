package nl.qdc.hoptrace.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.qdc.hoptrace.check.outcome.Difference;
import nl.qdc.hoptrace.check.outcome.Shape;

/** Answers cut down to the fields that matter. */
final class Projection {

  /** What is expected of a mail that nothing was expected of so far. */
  static final JsonNode FIRST =
      shape(
          """
          {"verdict":0,"reason":0,"border":{"ip":0},"source":{"kind":0,"ip":0},"error":{"code":0}}
          """);

  /** What another configuration could change. */
  static final JsonNode DECIDING =
      shape(
          """
          {"verdict":0,"reason":0,
           "border":{"ip":0,"network":{"cidr":0,"name":0,"role":0,"customer":0}},
           "source":{"kind":0,"ip":0,"network":{"cidr":0,"name":0,"role":0,"customer":0}},
           "submitter":{"account":0},
           "error":{"code":0}}
          """);

  private Projection() {}

  private static JsonNode shape(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The records with the fields of a shape: an object for one, a list for any other number. */
  static JsonNode of(List<JsonNode> records, JsonNode shape) {
    if (records.size() == 1) {
      return Shape.cut(records.get(0), shape);
    }
    return Shape.items(shape, records);
  }

  /** What was expected, changed to what is: the same fields, and lists that still hold as is. */
  static JsonNode updated(JsonNode expected, List<JsonNode> records) {
    if (expected.isArray() || records.size() != 1) {
      JsonNode first = expected.isArray() ? expected.path(0) : expected;
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      for (int i = 0; i < records.size(); i++) {
        JsonNode before = expected.isArray() && expected.has(i) ? expected.get(i) : first;
        list.add(updated(before.isObject() ? before : FIRST, records.get(i)));
      }
      return list;
    }
    return updated(expected, records.get(0));
  }

  private static JsonNode updated(JsonNode expected, JsonNode actual) {
    if (Difference.of(expected, actual).isEmpty()) {
      return expected;
    }
    if (expected.isObject() && actual.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> field : expected.properties()) {
        JsonNode now = actual.path(field.getKey());
        if (!now.isMissingNode()) {
          object.set(field.getKey(), updated(field.getValue(), now));
        }
      }
      return object;
    }
    return expected.isArray() && actual.isArray() ? Shape.items(expected.path(0), actual) : actual;
  }
}
