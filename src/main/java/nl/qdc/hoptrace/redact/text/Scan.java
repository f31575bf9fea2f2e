package nl.qdc.hoptrace.redact.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import nl.qdc.hoptrace.redact.trace.Traces;

/**
 * A rule that looks at runs of certain characters.
 *
 * @param belongs which characters make up a run
 * @param judge what is to stand in place of a run; empty to leave it
 */
record Scan(IntPredicate belongs, Function<String, Optional<String>> judge) implements Rule {

  @Override
  public void apply(String text, Traces.Pieces out) {
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && belongs.test(text.charAt(end))) {
        end++;
      }
      Optional<String> done = end == at ? Optional.empty() : judge.apply(text.substring(at, end));
      if (done.isPresent()) {
        out.plain(text.substring(start, at));
        out.done(done.get());
        start = end;
      }
      at = end + (end == at ? 1 : 0);
    }
    out.plain(text.substring(start));
  }
}
