package nl.qdc.hoptrace.check.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Cuts values down to the fields that a shape has; its values do not matter. */
public final class Shape {

  private Shape() {}

  /** The value with the fields of the shape that it has. */
  public static JsonNode cut(JsonNode value, JsonNode shape) {
    if (!value.isObject() || !shape.isObject()) {
      return value;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : shape.properties()) {
      if (value.has(field.getKey())) {
        object.set(field.getKey(), cut(value.get(field.getKey()), field.getValue()));
      }
    }
    return object;
  }

  /** A list whose items are cut to the shape. */
  public static JsonNode items(JsonNode shape, Iterable<JsonNode> values) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(item -> list.add(cut(item, shape)));
    return list;
  }
}
