package nl.qdc.hoptrace.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What an answer lacks of the expected one. Of an object only the named fields are compared. */
public final class Difference {

  private final List<String> lines = new ArrayList<>();

  private Difference() {}

  /** One line for each field that differs; none when the answer holds all that is expected. */
  public static List<String> of(JsonNode expected, JsonNode actual) {
    Difference difference = new Difference();
    difference.compare("", expected, actual);
    return difference.lines;
  }

  private void compare(String path, JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isObject()) {
      expected
          .properties()
          .forEach(
              field ->
                  compare(
                      path + "." + field.getKey(), field.getValue(), actual.path(field.getKey())));
    } else if (expected.isArray() && actual.isArray() && !expected.isEmpty()) {
      inOrder(path, expected, actual);
    } else if (!expected.equals(actual)) {
      lines.add(path + ": expected " + expected + ", got " + actual);
    }
  }

  /** The expected items must occur in this order; others may stand between them. */
  private void inOrder(String path, JsonNode expected, JsonNode actual) {
    int at = 0;
    for (JsonNode item : expected) {
      while (at < actual.size() && !of(item, actual.get(at)).isEmpty()) {
        at++;
      }
      if (at == actual.size()) {
        lines.add(path + ": expected " + item + " in " + actual);
        return;
      }
      at++;
    }
  }
}
