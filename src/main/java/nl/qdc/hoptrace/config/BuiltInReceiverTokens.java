package nl.qdc.hoptrace.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.config.value.Day;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.trace.receiver.Receiver;

/**
 * Reads the list of built-in receivers. The list is our own, so a mistake in it is a bug and throws
 * what it likes.
 */
final class BuiltInReceiverTokens {

  private static final String GATEWAY = "gateway";

  private final JsonParser parser;

  BuiltInReceiverTokens(JsonParser parser) {
    this.parser = parser;
  }

  BuiltInReceivers read() throws IOException {
    LocalDate dated = LocalDate.MIN;
    List<BuiltInReceiver> all = new ArrayList<>();
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (parser.currentName().equals("dated")) {
        dated = day(parser.nextTextValue());
      } else {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          all.add(readOne());
        }
      }
    }
    return new BuiltInReceivers(dated, all);
  }

  private BuiltInReceiver readOne() throws IOException {
    Map<String, String> texts = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      switch (parser.nextToken()) {
        case START_ARRAY -> lists.put(key, texts());
        case VALUE_STRING -> texts.put(key, parser.getText());
        default -> {} // null: not known
      }
    }
    Receiver receiver =
        new Receiver(
            text(texts, "name"),
            true,
            text(texts, "kind").equals(GATEWAY),
            list(lists, "hosts"),
            ranges(lists, "by_ranges"),
            ranges(lists, "ranges"),
            ranges(lists, "outbound"));
    return new BuiltInReceiver(
        receiver,
        day(text(texts, "checked")),
        Optional.ofNullable(texts.get("option")),
        list(lists, "sources"));
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      texts.add(parser.getText());
    }
    return texts;
  }

  private static LocalDate day(String text) {
    return Day.parse(text).orElseThrow();
  }

  private static String text(Map<String, String> texts, String key) {
    return Optional.ofNullable(texts.get(key)).orElseThrow();
  }

  private static List<String> list(Map<String, List<String>> lists, String key) {
    return Optional.ofNullable(lists.get(key)).orElseThrow();
  }

  private static List<Cidr> ranges(Map<String, List<String>> lists, String key) {
    List<Cidr> ranges = new ArrayList<>();
    for (String text : list(lists, key)) {
      ranges.add(Cidr.parse(text));
    }
    return ranges;
  }
}
