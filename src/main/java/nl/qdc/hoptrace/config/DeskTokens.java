package nl.qdc.hoptrace.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.config.source.Tokens;
import nl.qdc.hoptrace.config.value.Mailbox;
import nl.qdc.hoptrace.config.value.Nearest;

/** Reads the mapping {@code desk}. Files are relative to the configuration's own. */
final class DeskTokens {

  private static final List<String> KEYS =
      List.of("from", "name", "language", "templates", "key_file");
  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final int LONGEST_NAME = 100;

  private DeskTokens() {}

  static Desk read(Tokens tokens, Source source) throws IOException {
    Map<String, String> values = new HashMap<>();
    tokens.mapping(
        "desk",
        KEYS,
        key ->
            tokens
                .value(key.text(), reader(key.text()))
                .ifPresent(value -> values.put(key.text(), value)));
    return new Desk(
        Optional.ofNullable(values.get("from")),
        Optional.ofNullable(values.get("name")),
        Optional.ofNullable(values.get("language")),
        path(values.get("templates"), source),
        path(values.get("key_file"), source));
  }

  private static Function<String, String> reader(String key) {
    return switch (key) {
      case "from" -> Mailbox::parse;
      case "language" -> DeskTokens::language;
      case "name" -> DeskTokens::name;
      default -> DeskTokens::file;
    };
  }

  private static String language(String word) {
    if (!LANGUAGES.contains(word)) {
      throw new IllegalArgumentException(
          "language " + word + " is not known" + Nearest.hint(word, LANGUAGES));
    }
    return word;
  }

  private static String name(String text) {
    if (text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a name is one line of at most " + LONGEST_NAME);
    }
    return text;
  }

  private static String file(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not a path: " + text);
    }
    return text;
  }

  private static Optional<Path> path(
      @org.jspecify.annotations.Nullable String text, Source source) {
    return Optional.ofNullable(text)
        .map(name -> source.file().toAbsolutePath().resolveSibling(name));
  }
}
