package nl.qdc.hoptrace.input.paste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds header sections in a text that people wrote. */
public final class Blocks {

  private static final int MOST = 20;

  private Blocks() {}

  /**
   * The sections that hold a trace, damage undone, in order.
   *
   * @param text the whole text
   * @param html whether it is HTML
   * @param complaint tells a line that names a mailbox for complaints
   */
  public static List<Block> in(String text, boolean html, Predicate<String> complaint) {
    List<Line> lines = Pasted.split(withLineFeeds(text), 1);
    List<Line> read = html ? Html.text(lines) : lines;
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < read.size() && blocks.size() < MOST) {
      int start = start(read, at);
      if (start < 0) {
        break;
      }
      Pasted rest = new Pasted(read.subList(start, read.size()), StandardCharsets.UTF_8, List.of());
      Pasted mended = Repair.all(rest);
      boolean below = !blocks.isEmpty() || Forward.isIn(read.subList(0, start), complaint);
      blocks.add(new Block(mended, below));
      at = behind(mended, read, start);
    }
    return blocks;
  }

  /** Old programs end lines with a carriage return alone. */
  private static String withLineFeeds(String text) {
    long returns = text.chars().filter(c -> c == '\r').count();
    long feeds = text.chars().filter(c -> c == '\n').count();
    return returns > 2 * feeds ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
  }

  /** The first line of the next block: the fields right above its first stamp are part of it. */
  static int start(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && !isStamp(lines.get(at).text())) {
      at++;
    }
    if (at == lines.size()) {
      return -1;
    }
    while (at > from && isAbove(lines.get(at - 1).text())) {
      at--;
    }
    return at;
  }

  private static boolean isStamp(String line) {
    String bare = Fields.bare(OddBlanks.plain(line));
    if (!Fields.isReceived(bare)) {
      return OddNames.isStamp(OddBlanks.plain(line));
    }
    String value = Fields.value(bare).toLowerCase(Locale.ROOT);
    return value.isEmpty()
        || value.startsWith("from")
        || value.startsWith("by")
        || value.startsWith("(");
  }

  private static boolean isAbove(String line) {
    String plain = OddBlanks.plain(line);
    String bare = Fields.bare(OddNames.plain(plain).orElse(plain));
    return Fields.isUsual(bare) || Fields.name(bare).filter(n -> n.startsWith("x-")).isPresent();
  }

  private static int behind(Pasted block, List<Line> lines, int start) {
    int end = Fields.sectionEnd(block.lines());
    int last = end == 0 ? 0 : block.lines().get(end - 1).number();
    int at = start + 1;
    while (at < lines.size() && lines.get(at).number() <= last) {
      at++;
    }
    return at;
  }
}
