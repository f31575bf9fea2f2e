package nl.qdc.hoptrace.reply;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with places for values: the subject in its first line, then the letter. It knows no code:
 * {@code {{name}}} is a value, {@code {{#name}}…{{/name}}} stands only when there is one, {@code
 * {{^name}}…{{/name}}} when there is none. Values are put in as they are and never read as a
 * template.
 */
final class Template {

  private static final String SUBJECT = "Subject:";

  /** Some editors begin a text in UTF-8 with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String OPEN = "{{";
  private static final String LINE = " @ line ";

  private final String file;
  private final com.samskivert.mustache.Template template;

  private Template(String file, com.samskivert.mustache.Template template) {
    this.file = file;
    this.template = template;
  }

  /**
   * Reads a template.
   *
   * @param file how to call it in messages
   * @throws TemplateException when it is wrong, with its line
   */
  static Template of(String file, String written) {
    String text = written.startsWith(BYTE_ORDER_MARK) ? written.substring(1) : written;
    checkParts(file, text);
    try {
      com.samskivert.mustache.Template template =
          Mustache.compiler()
              .escapeHTML(false)
              .strictSections(true)
              .emptyStringIsFalse(true)
              .withLoader(Template::noOther)
              .compile(text);
      Names names = new Names(new ArrayList<>());
      template.visit(names);
      names.unknown().ifPresent(name -> refuse(file, text, name));
      return new Template(file, template);
    } catch (MustacheException e) {
      throw new TemplateException(place(file, String.valueOf(e.getMessage())));
    }
  }

  private static void checkParts(String file, String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    if (!first.startsWith(SUBJECT)) {
      throw new TemplateException(file + ":1: the first line must begin with Subject:");
    }
    if (first.substring(SUBJECT.length()).isBlank()) {
      throw new TemplateException(file + ":1: the subject is empty");
    }
    if (text.substring(first.length()).isBlank()) {
      throw new TemplateException(file + ":2: there is no letter below the subject");
    }
  }

  private static Reader noOther(String name) {
    throw new MustacheException("a template can't include another, " + name);
  }

  private static String place(String file, String message) {
    int at = message.lastIndexOf(LINE);
    return at < 0
        ? file + ": " + message
        : file + ":" + message.substring(at + LINE.length()) + ": " + message.substring(0, at);
  }

  private static void refuse(String file, String text, String name) {
    List<String> lines = text.lines().toList();
    int line = 0;
    while (line < lines.size() - 1 && !holds(lines.get(line), name)) {
      line++;
    }
    throw new TemplateException(
        file
            + ":"
            + (line + 1)
            + ": "
            + (name.equals(OPEN) ? OPEN + " is not closed" : "there is no value " + name)
            + "; there are "
            + String.join(", ", Values.NAMES));
  }

  private static boolean holds(String line, String name) {
    for (int at = line.indexOf(OPEN); at >= 0; at = line.indexOf(OPEN, at + 1)) {
      int end = line.indexOf('}', at);
      String tag = line.substring(at + OPEN.length(), end < 0 ? line.length() : end);
      if (name.equals(OPEN) ? end < 0 || !line.startsWith("}}", end) : tag.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The letter with these values in it. */
  Text with(Values values) {
    try {
      String text = template.execute(values.byName());
      int end = text.indexOf('\n');
      String subject = end < 0 ? text : text.substring(0, end);
      return new Text(
          subject.substring(SUBJECT.length()).strip(), text.substring(end + 1).strip() + "\n");
    } catch (MustacheException e) {
      throw new TemplateException(place(file, String.valueOf(e.getMessage())));
    }
  }

  /** A letter. */
  record Text(String subject, String body) {}

  /** The names that a template asks for. */
  private record Names(List<String> wrong) implements Mustache.Visitor {

    Optional<String> unknown() {
      return wrong.stream().findFirst();
    }

    private boolean check(String name) {
      if (!name.equals(".") && !Values.NAMES.contains(name)) {
        wrong.add(name);
      }
      return true;
    }

    @Override
    public void visitText(String text) {
      if (text.contains(OPEN)) {
        wrong.add(OPEN);
      }
    }

    @Override
    public void visitVariable(String name) {
      check(name);
    }

    @Override
    public boolean visitInclude(String name) {
      wrong.add(name);
      return false;
    }

    /** A block stands for what another template puts there. */
    @Override
    public boolean visitBlock(String name) {
      return check("$" + name);
    }

    @Override
    public boolean visitSection(String name) {
      return check(name);
    }

    @Override
    public boolean visitInvertedSection(String name) {
      return check(name);
    }
  }
}
