package nl.qdc.hoptrace.input.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a stream, to be looked at before they are taken; places count from the next one. */
final class Lookahead {

  private static final int FIRST_BLOCK = 16 << 10;
  private static final int BLOCK = 256 << 10;
  private static final int LONGEST_LINE = 16 << 10;

  private final InputStream in;
  private byte[] buffer = new byte[FIRST_BLOCK];
  private int at;
  private int limit;
  private boolean drained;

  Lookahead(InputStream in) {
    this.in = in;
  }

  /** The byte there, one of those that are {@linkplain #held() held}. */
  byte at(int place) {
    return buffer[at + place];
  }

  /** How many bytes can be looked at without reading on. */
  int held() {
    return limit - at;
  }

  String text(int from, int length) {
    return new String(buffer, at + from, length, StandardCharsets.ISO_8859_1);
  }

  /** Takes the next bytes, which must be held. */
  void take(byte[] target, int offset, int length) {
    System.arraycopy(buffer, at, target, offset, length);
    at += length;
  }

  /** Takes the next bytes, which must be held, and forgets them. */
  void skip(int length) {
    at += length;
  }

  /** Whether a line that begins there begins with {@code From} and a blank. */
  boolean isFromLine(int from) throws IOException {
    return holds(from + FromLine.LENGTH - 1) && FromLine.isAt(buffer, at + from);
  }

  /** Where the next such line begins; without one, how far there is none. */
  int fromLine() {
    return FromLine.next(buffer, at, limit) - at;
  }

  /** Whether that many bytes can be looked at. */
  boolean holds(int wanted) throws IOException {
    while (limit - at < wanted && !drained) {
      makeRoom(wanted);
      int got = in.read(buffer, limit, buffer.length - limit);
      drained = got < 0;
      limit += Math.max(got, 0);
    }
    return limit - at >= wanted;
  }

  private void makeRoom(int wanted) {
    if (limit < buffer.length && at + wanted <= buffer.length) {
      return;
    }
    byte[] target = block(wanted);
    System.arraycopy(buffer, at, target, 0, limit - at);
    buffer = target;
    limit -= at;
    at = 0;
  }

  /** A block for what is wanted; a file of one mail does not pay for a large one. */
  private byte[] block(int wanted) {
    int larger = Math.min(4 * buffer.length, BLOCK);
    return wanted > Math.max(larger, buffer.length)
        ? new byte[wanted + LONGEST_LINE]
        : larger > buffer.length ? new byte[larger] : buffer;
  }

  /** Bytes from there to the end of the line, its end included, or to the longest that is read. */
  int lineLength(int from) throws IOException {
    int length = 0;
    while (length < LONGEST_LINE && holds(from + length + 1)) {
      int end = Math.min(limit, at + from + LONGEST_LINE);
      for (int i = at + from + length; i < end; i++) {
        if (buffer[i] == '\n') {
          return i + 1 - at - from;
        }
      }
      length = end - at - from;
    }
    return length;
  }
}
