package nl.qdc.hoptrace.input.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** HTML as the text that a reader sees, as far as header lines are concerned. */
final class Html {

  private static final Map<String, String> ENTITIES =
      Map.of(
          "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "commat", "@",
          "colon", ":", "period", ".", "tab", "\t");

  private static final Set<String> BREAKS =
      Set.of(
          "br",
          "p",
          "div",
          "tr",
          "li",
          "pre",
          "table",
          "hr",
          "h1",
          "h2",
          "h3",
          "blockquote",
          "body",
          "head",
          "title",
          "ul",
          "ol",
          "center");

  private static final Set<String> TAGS =
      Set.of(
          "html",
          "span",
          "td",
          "th",
          "tbody",
          "thead",
          "b",
          "i",
          "u",
          "em",
          "strong",
          "font",
          "a",
          "code",
          "tt",
          "small",
          "meta",
          "style",
          "script",
          "wbr",
          "img",
          "link",
          "col",
          "colgroup",
          "o:p",
          "!doctype",
          "label",
          "section",
          "samp",
          "kbd",
          "mark");

  private static final Set<String> HIDDEN = Set.of("style", "script", "title");

  private final List<Line> out = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int number;
  private boolean preformatted;
  private String hiddenUntil = "";

  private Html() {}

  /** Whether a text that begins with this line is HTML. */
  static boolean isHtml(String line) {
    String start = line.strip();
    return start.startsWith("<!--") || (start.startsWith("<") && !tagName(start, 0).isEmpty());
  }

  /** The lines of the page. */
  static List<Line> text(List<Line> lines) {
    Html html = new Html();
    html.preformatted = lines.stream().noneMatch(line -> breaksLines(line.text()));
    lines.forEach(html::read);
    html.endLine();
    return html.out;
  }

  private static boolean breaksLines(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("<br")
        || lower.contains("<p")
        || lower.contains("<div")
        || lower.contains("<t");
  }

  private void read(Line line) {
    if (text.isEmpty()) {
      number = line.number();
    }
    String source = line.text();
    int at = 0;
    while (at < source.length()) {
      at = source.charAt(at) == '<' ? tag(source, at, line.number()) : character(source, at);
    }
    if (preformatted) {
      endLine();
    } else if (!text.isEmpty()) {
      text.append(' ');
    }
    number = text.isEmpty() ? line.number() + 1 : number;
  }

  private int character(String source, int at) {
    if (!hiddenUntil.isEmpty()) {
      return at + 1;
    }
    char c = source.charAt(at);
    if (preformatted || !text.isEmpty() || (c != ' ' && c != '\t')) {
      text.append(c);
    }
    return at + 1;
  }

  private int tag(String source, int at, int line) {
    String name = tagName(source, at);
    int end = source.indexOf('>', at);
    if (name.isEmpty()) {
      return character(source, at);
    }
    boolean closing = source.startsWith("</", at);
    if (!hiddenUntil.isEmpty()) {
      hiddenUntil = closing && name.equals(hiddenUntil) ? "" : hiddenUntil;
    } else if (HIDDEN.contains(name) && !closing) {
      hiddenUntil = name;
    } else {
      show(name, closing, line);
    }
    return end < 0 ? source.length() : end + 1;
  }

  private void show(String name, boolean closing, int line) {
    if (name.equals("pre")) {
      preformatted = !closing;
    }
    if (BREAKS.contains(name) && (name.equals("br") || !text.isEmpty())) {
      endLine();
      number = line;
    } else if ((name.equals("td") || name.equals("th")) && !text.isEmpty()) {
      text.append(' ');
    }
  }

  private void endLine() {
    out.add(new Line(number, unescaped(text.toString().stripTrailing())));
    text.setLength(0);
    number++;
  }

  /**
   * The name of the tag that begins there, in lower case; empty when it is none that HTML knows.
   */
  private static String tagName(String source, int at) {
    int i = at + 1;
    if (i < source.length() && source.charAt(i) == '/') {
      i++;
    }
    int start = i;
    while (i < source.length() && isNameCharacter(source.charAt(i))) {
      i++;
    }
    String name = source.substring(start, i).toLowerCase(Locale.ROOT);
    boolean ends = i >= source.length() || " \t/>".indexOf(source.charAt(i)) >= 0;
    return ends && (BREAKS.contains(name) || TAGS.contains(name)) ? name : "";
  }

  private static boolean isNameCharacter(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || c == ':' || c == '!';
  }

  /** The text with its entities replaced, once. */
  static String unescaped(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
      String character = end > at && end - at < 10 ? entity(text.substring(at + 1, end)) : "";
      plain.append(character.isEmpty() ? text.substring(at, at + 1) : character);
      at = character.isEmpty() ? at + 1 : end + 1;
    }
    return plain.toString();
  }

  private static String entity(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    try {
      int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      boolean printable = code >= ' ' && code <= '~';
      return printable ? Character.toString(code) : code == 0xa0 ? " " : "";
    } catch (NumberFormatException notNumeric) {
      return "";
    }
  }
}
