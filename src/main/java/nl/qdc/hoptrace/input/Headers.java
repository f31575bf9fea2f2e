package nl.qdc.hoptrace.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.MalformedLine;
import nl.qdc.hoptrace.input.paste.Pasted;

/**
 * A header section as it was read, damage undone.
 *
 * @param section the fields, with the lines that they have in the input
 * @param bodyFollows whether a body follows
 * @param repairs what was mended, each with its lines
 * @param head all that was read
 */
record Headers(HeaderSection section, boolean bodyFollows, List<String> repairs, Head head) {

  /**
   * Reads what the head holds. An undamaged section is read as bytes, at once.
   *
   * @param in what follows the head; read only when the text is damaged
   */
  static Headers read(Head head, InputStream in) throws IOException {
    Optional<Charset> utf16 = Encoding.utf16(head.bytes());
    if (utf16.isPresent()) {
      Head raw = head.more(in);
      return recoded(raw, Encoding.inUtf8(raw.bytes(), utf16.get()), "all lines: UTF-16 read");
    }
    if (!head.bodyFollows() && Encoding.hasMacLines(head.bytes())) {
      return recoded(
          head,
          Encoding.withLineFeeds(head.bytes()),
          "all lines: carriage returns read as line ends");
    }
    return read(head, in, new ArrayList<>());
  }

  private static Headers recoded(Head raw, byte[] text, String repair) throws IOException {
    InputStream nothing = InputStream.nullInputStream();
    List<String> repairs = new ArrayList<>(List.of(repair));
    Headers headers = read(Head.read(new ByteArrayInputStream(text)), nothing, repairs);
    return new Headers(headers.section, headers.bodyFollows, repairs, raw);
  }

  private static Headers read(Head head, InputStream in, List<String> repairs) throws IOException {
    byte[] bytes = head.bytes();
    int start = Lead.length(bytes, bytes.length);
    int blankLines = Lead.lineEnds(bytes, start);
    repairs.addAll(Lead.repairs(bytes, start));
    byte[] text = start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
    HeaderSection section = HeaderReader.read(text);
    if (Damage.suspected(text, section)) {
      Head longer = head.more(in);
      byte[] all = longer.bytes();
      Pasted mended = Pasted.mended(Arrays.copyOfRange(all, start, all.length), blankLines + 1);
      if (!mended.repairs().isEmpty()) {
        repairs.addAll(mended.repairs());
        return new Headers(mended.section(), mended.bodyFollows(), repairs, longer);
      }
      return of(section, blankLines, text, longer, repairs);
    }
    return of(section, blankLines, text, head, repairs);
  }

  private static Headers of(
      HeaderSection section, int blankLines, byte[] text, Head head, List<String> repairs) {
    HeaderSection numbered = blankLines == 0 ? section : below(blankLines, section);
    return new Headers(MailSigns.fieldsOfMail(numbered, text), head.bodyFollows(), repairs, head);
  }

  /** The input from its first line on: what was read of it, without a lead, then the rest. */
  InputStream all(InputStream rest) {
    byte[] bytes = head.bytes();
    int start = Lead.length(bytes, bytes.length);
    return new Replay(bytes, start, rest);
  }

  private static HeaderSection below(int lines, HeaderSection section) {
    return new HeaderSection(
        section.fields().stream().map(field -> below(lines, field)).toList(),
        section.malformed().stream()
            .map(line -> new MalformedLine(line.line() + lines, line.raw()))
            .toList(),
        section.length(),
        section.cut());
  }

  private static HeaderField below(int lines, HeaderField field) {
    return new HeaderField(
        field.name(), field.raw(), field.bodyOffset(), field.line() + lines, field.cut());
  }
}
