package nl.qdc.hoptrace.redact.text;

import java.util.Locale;
import nl.qdc.hoptrace.redact.key.Pseudonyms;
import nl.qdc.hoptrace.redact.trace.Traces;

/**
 * Links keep their host. All that follows it may name the reader, however harmless it looks, and is
 * one token; so is a host with a label that looks like one.
 */
final class Links implements Rule {

  private static final String ENDS = " \t\r\n<>\"'`(){}|\\^";

  /** What can't stand in a host's name: a report of ours shortens long links within. */
  private static final String BEHIND_HOST = "/?#&=\u2026";

  private final Traces traces;
  private final Pseudonyms pseudonyms;

  Links(Traces traces, Pseudonyms pseudonyms) {
    this.traces = traces;
    this.pseudonyms = pseudonyms;
  }

  @Override
  public void apply(String text, Traces.Pieces out) {
    int start = 0;
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      int scheme = startOfScheme(text, at, start);
      boolean mail = text.substring(scheme, at).toLowerCase(Locale.ROOT).equals("mailto");
      if (scheme < at && (mail || text.startsWith("//", at + 1))) {
        int end = endOfLink(text, at);
        out.plain(text.substring(start, scheme));
        out.done(mail ? mail(text.substring(at + 1, end)) : link(text, scheme, at + 3, end));
        start = end;
        at = end - 1;
      }
    }
    out.plain(text.substring(start));
  }

  private String mail(String address) {
    return "mailto:" + pseudonyms.token(address);
  }

  private String link(String text, int scheme, int host, int end) {
    int path = host;
    while (path < end && BEHIND_HOST.indexOf(text.charAt(path)) < 0) {
      path++;
    }
    String name =
        text.substring(
            text.lastIndexOf('@', path - 1) >= host ? text.lastIndexOf('@', path - 1) + 1 : host,
            path);
    String rest = path < end ? text.substring(path, end) : "";
    boolean told = traces.areIn(name) || Opaque.is(name);
    return text.substring(scheme, host)
        + (told ? pseudonyms.host(name) : name)
        + (rest.length() < 2 ? rest : "/" + pseudonyms.token(rest));
  }

  private static int startOfScheme(String text, int colon, int least) {
    int start = colon;
    while (start > least && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int endOfLink(String text, int from) {
    int end = from;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
