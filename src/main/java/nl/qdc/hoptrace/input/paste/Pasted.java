package nl.qdc.hoptrace.input.paste;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.MalformedLine;

/**
 * A text that was handed in, as mended so far. Every line keeps the number that it has in the
 * input.
 *
 * @param lines its lines
 * @param charset how it was written
 * @param repairs what was mended, each with the lines of the input
 */
public record Pasted(List<Line> lines, Charset charset, List<String> repairs) {

  /** The most lines that are looked at. */
  private static final int MOST_LINES = 20_000;

  /** Copies the lists. */
  public Pasted {
    lines = List.copyOf(lines);
    repairs = List.copyOf(repairs);
  }

  /**
   * A text in which all damage that is recognised has been undone.
   *
   * @param bytes the text, in UTF-8 or an 8-bit code
   * @param firstLine the number of its first line
   */
  public static Pasted mended(byte[] bytes, int firstLine) {
    return Repair.all(of(bytes, firstLine));
  }

  private static Pasted of(byte[] bytes, int firstLine) {
    Charset charset = charset(bytes);
    return new Pasted(split(new String(bytes, charset), firstLine), charset, List.of());
  }

  private static Charset charset(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  static List<Line> split(String text, int firstLine) {
    List<Line> lines = new ArrayList<>();
    int number = firstLine;
    for (int at = 0; at < text.length() && lines.size() < MOST_LINES; number++) {
      int lineEnd = text.indexOf('\n', at);
      int next = lineEnd < 0 ? text.length() : lineEnd;
      int end = next;
      while (end > at && text.charAt(end - 1) == '\r') {
        end--;
      }
      lines.add(new Line(number, text.substring(at, end)));
      at = next + 1;
    }
    return lines;
  }

  /** What a repair made of it. */
  Pasted with(List<Line> mended, String repair) {
    List<String> all = new ArrayList<>(repairs);
    all.add(repair);
    return new Pasted(mended, charset, all);
  }

  /** Whether a blank line ends the header section. */
  public boolean bodyFollows() {
    return Fields.sectionEnd(lines) < lines.size();
  }

  /** The text as a mail would be saved. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString().getBytes(charset);
  }

  /** The fields, with the lines that they have in the input. */
  public HeaderSection section() {
    HeaderSection section = HeaderReader.read(bytes());
    return new HeaderSection(
        section.fields().stream().map(field -> field.at(number(field.line()))).toList(),
        section.malformed().stream()
            .map(line -> new MalformedLine(number(line.line()), line.raw()))
            .toList(),
        section.length(),
        section.cut());
  }

  private int number(int line) {
    return lines.get(line - 1).number();
  }
}
