package nl.qdc.hoptrace.config.attribution;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.config.value.Nearest;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;
import org.jspecify.annotations.Nullable;

/** A regular expression that takes time in proportion to the text, whatever the text (RE2). */
public final class LinearPattern implements AttributionRule.Pattern {

  private final Pattern pattern;
  private final Map<String, Integer> names;

  private LinearPattern(Pattern pattern) {
    this.pattern = pattern;
    this.names = pattern.namedGroups();
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static LinearPattern parse(String text) {
    LinearPattern compiled;
    try {
      compiled = new LinearPattern(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          text + " is no pattern: " + e.getDescription() + " at " + e.getPattern(), e);
    }
    for (String name : compiled.names.keySet()) {
      if (!AttributionRule.PARTS.contains(name)) {
        throw new IllegalArgumentException(
            "unknown part " + name + Nearest.hint(name, AttributionRule.PARTS));
      }
    }
    if (compiled.names.isEmpty()) {
      throw new IllegalArgumentException(
          text
              + " names no part; write one like (?P<account>[^ ]+); known are "
              + String.join(", ", AttributionRule.PARTS));
    }
    return compiled;
  }

  @Override
  public Optional<AttributionRule.Parts> in(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(name -> part(matcher, name)) : Optional.empty();
  }

  private Optional<String> part(Matcher matcher, String name) {
    return names.containsKey(name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
  }

  @Override
  public String text() {
    return pattern.pattern();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinearPattern linear && linear.text().equals(text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
