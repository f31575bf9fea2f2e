package nl.qdc.hoptrace.input.section;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts in another form than lines of bytes: UTF-16, with a mark or without, and old Mac lines. */
public final class Encoding {

  private static final int BYTES_LOOKED_AT = 64;

  private Encoding() {}

  /** What the bytes begin in, where that is UTF-16. */
  public static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    if (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return isNulAtEvery(1, bytes)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : isNulAtEvery(0, bytes) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** ASCII in UTF-16 has NUL in every second place and in no other. */
  private static boolean isNulAtEvery(int first, byte[] bytes) {
    int length = Math.min(bytes.length, BYTES_LOOKED_AT) & ~1;
    for (int i = 0; i < length; i++) {
      if ((bytes[i] == 0) != (i % 2 == first)) {
        return false;
      }
    }
    return true;
  }

  /** The same text in UTF-8. */
  static byte[] inUtf8(byte[] bytes, Charset charset) {
    return new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether lines end with a carriage return alone. */
  static boolean hasMacLines(byte[] bytes) {
    boolean found = false;
    for (byte b : bytes) {
      if (b == '\n') {
        return false;
      }
      found |= b == '\r';
    }
    return found;
  }

  /** The same text with lines that end as usual. */
  static byte[] withLineFeeds(byte[] bytes) {
    byte[] mended = bytes.clone();
    for (int i = 0; i < mended.length; i++) {
      mended[i] = mended[i] == '\r' ? (byte) '\n' : mended[i];
    }
    return mended;
  }
}
