package nl.qdc.hoptrace.verdict.evidence;

import java.util.Optional;

/** What programs write into the local part of an envelope sender. */
public final class ReturnPath {

  /** A forwarder put its own domain there (Sender Rewriting Scheme). */
  public static final String SRS = "srs";

  private static final String BATV = "batv";
  private static final String VERP = "verp";

  private ReturnPath() {}

  // <SRS0=Hash=TT=sender.example=a@forward.example>    <b+SRS=Hash=TT=sender.example=a@f.example>
  // <prvs=0123456789=a@sender.example>                 <btv1==012==a@sender.example>
  // <list-return-530-u=rcpt.example@lists.example>
  /**
   * The kind of tag that it bears; empty for none.
   *
   * @param path an envelope sender, with or without angle brackets
   */
  public static Optional<String> tag(String path) {
    String local = local(path);
    if (isRewritten(local)) {
      return Optional.of(SRS);
    }
    if (starts(local, "prvs=") || starts(local, "btv1==")) {
      return Optional.of(BATV);
    }
    int sign = local.indexOf('=');
    int mark = Math.max(local.lastIndexOf('-', sign), local.lastIndexOf('+', sign));
    return sign > 0 && mark > 0 && local.indexOf('.', sign) > 0
        ? Optional.of(VERP)
        : Optional.empty();
  }

  /** The domain of an envelope sender; empty for none. */
  public static String domain(String path) {
    int at = path.lastIndexOf('@');
    int end = path.endsWith(">") ? path.length() - 1 : path.length();
    return at < 0 ? "" : path.substring(at + 1, Math.max(at + 1, end));
  }

  private static String local(String path) {
    int start = path.startsWith("<") ? 1 : 0;
    int at = path.lastIndexOf('@');
    return at < start ? "" : path.substring(start, at);
  }

  private static boolean isRewritten(String local) {
    boolean first = starts(local, "SRS0") || starts(local, "SRS1");
    return (first && local.length() > 4 && "=+-".indexOf(local.charAt(4)) >= 0)
        || local.indexOf("+SRS=") > 0;
  }

  private static boolean starts(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }
}
