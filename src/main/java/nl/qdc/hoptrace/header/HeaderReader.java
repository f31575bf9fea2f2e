package nl.qdc.hoptrace.header;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a header section from raw bytes: line ends LF, CRLF or mixed, names in any case and with
 * blanks before the colon (RFC 5322 §4.5), 8-bit bytes and NUL kept as they are. It ends at the
 * first empty line or at the end of the bytes; an mbox {@code From } line at the top is skipped.
 */
public final class HeaderReader {

  private final byte[] bytes;
  private final int end;
  private final boolean cut;
  private final List<HeaderField> fields = new ArrayList<>(48);
  private final List<MalformedLine> malformed = new ArrayList<>(0);
  private int at;
  private int line = 1;

  private HeaderReader(byte[] bytes) {
    this.bytes = bytes;
    this.cut = bytes.length > Limits.SECTION_BYTES;
    this.end = Math.min(bytes.length, Limits.SECTION_BYTES);
  }

  /**
   * Reads the header section that the bytes begin with.
   *
   * @param bytes a message, or as much of it as {@link Limits#SECTION_BYTES} and one byte more
   */
  public static HeaderSection read(byte[] bytes) {
    return new HeaderReader(bytes).read();
  }

  private HeaderSection read() {
    skipMboxLine();
    while (at < end && !isBlankLine(at)) {
      readField();
    }
    return new HeaderSection(fields, malformed, at, cut && at >= end);
  }

  /** RFC 4155: {@code From sender date}; {@code From : x} is a field. */
  private void skipMboxLine() {
    int start = startsWith(0, ">From ") ? 1 : 0;
    if (startsWith(start, "From ") && firstNonBlank(start + 5) != ':') {
      at = nextLine(0);
      line++;
    }
  }

  private boolean startsWith(int from, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < wanted.length; i++) {
      if (from + i >= end || bytes[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private int firstNonBlank(int from) {
    int i = from;
    while (i < end && isBlank(bytes[i])) {
      i++;
    }
    return i < end ? bytes[i] : -1;
  }

  private void readField() {
    int start = at;
    int startLine = line;
    do {
      at = nextLine(at);
      line++;
    } while (at < end && isBlank(bytes[at]));
    int kept = Math.min(withoutLineEnd(start, at), start + Limits.FIELD_BYTES);
    boolean fieldCut = withoutLineEnd(start, at) > kept || (cut && at >= end);
    int colon = colon(start, kept);
    RawText raw = new RawText(bytes, start, kept);
    if (colon < 0) {
      malformed.add(new MalformedLine(startLine, raw));
    } else {
      FieldName name = FieldName.of(bytes, start, endOfName(start, colon));
      FieldBody body = new FieldBody(bytes, colon + 1, kept);
      fields.add(new HeaderField(name, raw, body, startLine, fieldCut));
    }
  }

  /**
   * The colon behind a field name: printable characters, then perhaps blanks; -1 when malformed.
   */
  private int colon(int start, int to) {
    int i = start;
    while (i < to && bytes[i] > ' ' && bytes[i] != ':') {
      i++;
    }
    boolean named = i > start;
    while (i < to && isBlank(bytes[i])) {
      i++;
    }
    return named && i < to && bytes[i] == ':' ? i : -1;
  }

  private int endOfName(int start, int colon) {
    int i = colon;
    while (i > start && isBlank(bytes[i - 1])) {
      i--;
    }
    return i;
  }

  /** A line that is empty, or holds nothing but carriage returns. */
  private boolean isBlankLine(int from) {
    int i = from;
    while (i < end && bytes[i] == '\r') {
      i++;
    }
    return i >= end || bytes[i] == '\n';
  }

  private int nextLine(int from) {
    int i = from;
    while (i < end && bytes[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, end);
  }

  private int withoutLineEnd(int start, int to) {
    int i = to;
    if (i > start && bytes[i - 1] == '\n') {
      i--;
    }
    if (i > start && bytes[i - 1] == '\r') {
      i--;
    }
    return i;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }
}
