package nl.qdc.hoptrace.header;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the bytes of a message, untouched: NUL and other odd bytes are never dropped, since
 * that would build addresses that nobody wrote.
 */
public final class RawText {

  private final byte[] source;
  private final int start;
  private final int end;

  /** Made when first asked for: most fields are asked for more than once, and some never. */
  private @Nullable String text;

  RawText(byte[] source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** Number of bytes. */
  public int length() {
    return end - start;
  }

  /** The bytes as UTF-8, or as ISO-8859-1 when they are not valid UTF-8. */
  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known = isAscii() ? latin1() : utf8();
      text = known;
    }
    return known;
  }

  private boolean isAscii() {
    for (int i = start; i < end; i++) {
      if (source[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private String utf8() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(source, start, end - start))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return latin1();
    }
  }

  private String latin1() {
    return new String(source, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
