package nl.qdc.hoptrace.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.report.terminal.Printable;

/**
 * What can be put into a letter. Senders choose most of it: each value is one line, without
 * anything that a mail program would obey, and not too long.
 */
final class Values {

  private static final List<String> TEXTS =
      List.of(
          "desk",
          "replySubject",
          "mailSubject",
          "borderIp",
          "sourceIp",
          "sourceName",
          "time",
          "queueId",
          "relay",
          "customer",
          "earlier");
  private static final List<String> CONDITIONS =
      List.of("claimed", "receivedByUs", "list", "login", "forwarded");
  private static final List<String> LISTS = List.of("steps", "evidence");

  /** All that a template may ask for. */
  static final List<String> NAMES =
      java.util.stream.Stream.of(TEXTS, CONDITIONS, LISTS).flatMap(List::stream).toList();

  private static final int LONGEST = 200;

  private final Map<String, Object> values = new HashMap<>();

  Values() {
    TEXTS.forEach(name -> values.put(name, ""));
    CONDITIONS.forEach(name -> values.put(name, false));
    LISTS.forEach(name -> values.put(name, List.of()));
  }

  Values text(String name, Optional<String> value) {
    value.ifPresent(text -> values.put(name, shown(text)));
    return this;
  }

  Values condition(String name, boolean holds) {
    values.put(name, holds);
    return this;
  }

  /** Lines of our own making, which may be long. */
  Values lines(String name, List<String> lines) {
    values.put(name, lines.stream().map(Printable::of).toList());
    return this;
  }

  Map<String, Object> byName() {
    return values;
  }

  /** One line, shortened. */
  static String shown(String text) {
    String line = Printable.of(text.strip().replaceAll("\\s+", " "));
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
