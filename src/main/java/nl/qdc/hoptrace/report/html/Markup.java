package nl.qdc.hoptrace.report.html;

import java.util.List;
import nl.qdc.hoptrace.report.terminal.Excerpt;

/**
 * HTML that grows. Text gets into it by {@link #text} alone, which makes it harmless; the names of
 * elements and classes are ours.
 */
final class Markup {

  private final StringBuilder html = new StringBuilder(4096);

  /** Begins an element. */
  Markup open(String element) {
    html.append('<').append(element).append('>');
    return this;
  }

  /** Begins an element of a class. */
  Markup open(String element, String styled) {
    html.append('<').append(element).append(" class=\"").append(styled).append("\">");
    return this;
  }

  /** Ends an element. */
  Markup close(String element) {
    html.append("</").append(element).append('>');
    return this;
  }

  /** Ends a line, for those who read the source. */
  Markup line() {
    html.append('\n');
    return this;
  }

  /** Text of any origin: printable, not too long, and nothing but text. */
  Markup text(String text) {
    Excerpt.of(text).chars().forEach(this::escaped);
    return this;
  }

  /** HTML Living Standard §13.3: what would end a text or an attribute. */
  private void escaped(int character) {
    switch (character) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append((char) character);
    }
  }

  /** An element that holds nothing but text. */
  Markup element(String element, String styled, String text) {
    return open(element, styled).text(text).close(element);
  }

  /** A list of texts; none when there are none. */
  Markup list(List<String> texts) {
    if (!texts.isEmpty()) {
      open("ul");
      for (String text : Excerpt.of(texts)) {
        open("li").text(text).close("li");
      }
      close("ul").line();
    }
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
