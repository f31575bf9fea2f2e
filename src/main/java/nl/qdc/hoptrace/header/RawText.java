package nl.qdc.hoptrace.header;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A stretch of the bytes of a message, untouched: NUL and other odd bytes are never dropped, since
 * that would build addresses that nobody wrote.
 */
public final class RawText {

  private final byte[] source;
  private final int start;
  private final int end;

  RawText(byte[] source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** Number of bytes. */
  public int length() {
    return end - start;
  }

  /** One of the bytes. */
  public byte at(int i) {
    return source[start + i];
  }

  /** The place of the first dot or colon from there on; the length when there is none. */
  public int nextDotOrColon(int from) {
    byte[] bytes = source;
    int to = end;
    for (int i = start + from; i < to; i++) {
      if (bytes[i] == '.' || bytes[i] == ':') {
        return i - start;
      }
    }
    return to - start;
  }

  /** The bytes as UTF-8, or as ISO-8859-1 when they are not valid UTF-8. */
  @Override
  public String toString() {
    return decoded(source, start, end);
  }

  static String decoded(byte[] bytes, int start, int end) {
    if (isAscii(bytes, start, end)) {
      return latin1(bytes, start, end);
    }
    try {
      ByteBuffer text = ByteBuffer.wrap(bytes, start, end - start);
      return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
    } catch (CharacterCodingException notUtf8) {
      return latin1(bytes, start, end);
    }
  }

  private static boolean isAscii(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private static String latin1(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
