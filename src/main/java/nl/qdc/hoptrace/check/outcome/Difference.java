package nl.qdc.hoptrace.check.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field that is not as expected. Of an object only the fields that are expected are compared, and
 * what is absent has none of them; expected items of a list must occur in their order, and others
 * may stand between them.
 *
 * @param field its path, such as {@code source.ip}; empty for a whole record
 * @param expected what was expected
 * @param actual what it is; missing when there is no such field
 */
public record Difference(String field, JsonNode expected, JsonNode actual) {

  /** All differences between what is expected and an answer; none when it holds all of that. */
  public static List<Difference> of(JsonNode expected, JsonNode actual) {
    List<Difference> differences = new ArrayList<>();
    compare("", expected, actual, differences);
    return differences;
  }

  /** The same for an input that holds any number of mails: an object for one, or a list. */
  public static List<Difference> ofRecords(JsonNode expected, List<JsonNode> actual) {
    List<JsonNode> wanted = new ArrayList<>();
    if (expected.isArray()) {
      expected.forEach(wanted::add);
    } else {
      wanted.add(expected);
    }
    if (wanted.size() != actual.size()) {
      return List.of(
          new Difference(
              "records", IntNode.valueOf(wanted.size()), IntNode.valueOf(actual.size())));
    }
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String path = expected.isArray() ? "[" + i + "]" : "";
      compare(path, wanted.get(i), actual.get(i), differences);
    }
    return differences;
  }

  private static void compare(
      String path, JsonNode expected, JsonNode actual, List<Difference> differences) {
    if (expected.isObject() && (actual.isObject() || (actual.isNull() && !expected.isEmpty()))) {
      for (Map.Entry<String, JsonNode> field : expected.properties()) {
        String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
        JsonNode now = actual.isNull() ? actual : actual.path(field.getKey());
        compare(name, field.getValue(), now, differences);
      }
    } else if (expected.isArray() && actual.isArray() && !expected.isEmpty()) {
      compareItems(path, expected, actual, differences);
    } else if (!isSame(expected, actual)) {
      differences.add(new Difference(path, expected, actual));
    }
  }

  private static void compareItems(
      String path, JsonNode expected, JsonNode actual, List<Difference> differences) {
    int at = 0;
    for (JsonNode item : expected) {
      while (at < actual.size() && !of(item, actual.get(at)).isEmpty()) {
        at++;
      }
      if (at == actual.size()) {
        differences.addAll(missing(path, item, actual));
        return;
      }
      at++;
    }
  }

  /** How an item differs from the one that has most in common with it; from all, when none has. */
  private static List<Difference> missing(String path, JsonNode item, JsonNode actual) {
    List<Difference> least = List.of(new Difference(path, item, Shape.items(item, actual)));
    int fewest = item.size();
    for (int i = 0; i < actual.size(); i++) {
      List<Difference> found = new ArrayList<>();
      compare(path + "[" + i + "]", item, actual.get(i), found);
      if (!found.isEmpty() && found.size() < fewest) {
        least = found;
        fewest = found.size();
      }
    }
    return least;
  }

  /** A table has numbers as text. */
  private static boolean isSame(JsonNode expected, JsonNode actual) {
    return expected.equals(actual)
        || (expected.isNumber()
            && actual.isNumber()
            && expected.decimalValue().compareTo(actual.decimalValue()) == 0)
        || (expected.isTextual()
            && (actual.isNumber() || actual.isBoolean())
            && expected.asText().equals(actual.asText()));
  }

  /** What was expected and what is, in a line. */
  @Override
  public String toString() {
    return (field.isEmpty() ? "" : field + ": ")
        + ("expected " + text(expected) + ", actual " + text(actual));
  }

  /** A value as people read it. */
  static String text(JsonNode value) {
    if (value instanceof MissingNode) {
      return "no such field";
    }
    return value.isTextual() ? value.textValue() : value.toString();
  }
}
