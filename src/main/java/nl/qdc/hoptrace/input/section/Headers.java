package nl.qdc.hoptrace.input.section;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.MalformedLine;
import nl.qdc.hoptrace.input.paste.Pasted;

/**
 * A header section as it was read, damage undone.
 *
 * @param section the fields, with the lines that they have in the input
 * @param repairs what was mended, each with its lines
 * @param text what was read of the mail, from its first line on
 * @param mended whether that is other than in the input: no more of it can be read then
 */
public record Headers(HeaderSection section, List<String> repairs, Head text, boolean mended) {

  /**
   * Reads what the head holds. An undamaged section is read as bytes, at once.
   *
   * @param in what follows the head; read only when the text is damaged
   */
  public static Headers read(Head head, InputStream in) throws IOException {
    Optional<Charset> utf16 = Encoding.utf16(head.bytes());
    if (utf16.isPresent()) {
      Head raw = head.more(in);
      return recoded(Encoding.inUtf8(raw.bytes(), utf16.get()), "all lines: UTF-16 read");
    }
    if (!head.bodyFollows() && Encoding.hasMacLines(head.bytes())) {
      return recoded(
          Encoding.withLineFeeds(head.bytes()), "all lines: carriage returns read as line ends");
    }
    return read(head, in, new ArrayList<>());
  }

  private static Headers recoded(byte[] text, String repair) throws IOException {
    InputStream in = new ByteArrayInputStream(text);
    List<String> repairs = new ArrayList<>(List.of(repair));
    Headers headers = read(Head.read(in).more(in), in, repairs);
    return new Headers(headers.section, repairs, headers.text, true);
  }

  private static Headers read(Head head, InputStream in, List<String> repairs) throws IOException {
    byte[] bytes = head.bytes();
    int start = Lead.length(bytes, bytes.length);
    int blankLines = Lead.lineEnds(bytes, start);
    repairs.addAll(Lead.repairs(bytes, start));
    byte[] lines = start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
    HeaderSection section = HeaderReader.read(lines);
    if (Damage.suspected(lines, section)) {
      Head longer = head.more(in);
      byte[] all = Arrays.copyOfRange(longer.bytes(), start, longer.bytes().length);
      Pasted mended = Pasted.mended(all, blankLines + 1);
      if (!mended.repairs().isEmpty()) {
        repairs.addAll(mended.repairs());
        Head text = new Head(mended.bytes(), mended.bodyFollows());
        return new Headers(mended.section(), repairs, text, true);
      }
      return of(section, blankLines, all, head, repairs);
    }
    return of(section, blankLines, lines, head, repairs);
  }

  private static Headers of(
      HeaderSection section, int blankLines, byte[] text, Head head, List<String> repairs) {
    HeaderSection numbered = blankLines == 0 ? section : below(blankLines, section);
    return new Headers(
        MailSigns.fieldsOfMail(numbered, text), repairs, new Head(text, head.bodyFollows()), false);
  }

  /** Whether a body follows. */
  public boolean bodyFollows() {
    return text.bodyFollows();
  }

  /** The mail from its first line on: what was read of it, damage undone, then the rest. */
  public InputStream all(InputStream rest) {
    return new Replay(text.bytes(), 0, mended ? InputStream.nullInputStream() : rest);
  }

  private static HeaderSection below(int lines, HeaderSection section) {
    return new HeaderSection(
        section.fields().stream().map(field -> field.at(field.line() + lines)).toList(),
        section.malformed().stream()
            .map(line -> new MalformedLine(line.line() + lines, line.raw()))
            .toList(),
        section.length(),
        section.cut());
  }
}
