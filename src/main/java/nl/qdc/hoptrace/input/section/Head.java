package nl.qdc.hoptrace.input.section;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nl.qdc.hoptrace.header.Limits;

/** The beginning of an input, up to the end of its header section. */
public final class Head {

  private static final int FIRST_READ = 8 << 10;

  private final byte[] bytes;
  private final boolean bodyFollows;

  Head(byte[] bytes, boolean bodyFollows) {
    this.bytes = bytes;
    this.bodyFollows = bodyFollows;
  }

  /** Reads on until the header section has ended, or is longer than will be read of it. */
  public static Head read(InputStream in) throws IOException {
    byte[] buffer = new byte[FIRST_READ];
    int length = 0;
    while (true) {
      int wanted = buffer.length - length;
      int got = in.readNBytes(buffer, length, wanted);
      length += got;
      int start = Lead.length(buffer, length);
      int end = sectionEnd(buffer, start, length);
      if (end < length || got < wanted || isEnough(start, length)) {
        return new Head(
            length == buffer.length ? buffer : Arrays.copyOf(buffer, length), end < length);
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
  }

  /** What was read, perhaps more than the section; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether a blank line ends the section. */
  public boolean bodyFollows() {
    return bodyFollows;
  }

  /** The same with more of what follows, for a text whose section may not end where it seems to. */
  Head more(InputStream in) throws IOException {
    int wanted = Limits.SECTION_BYTES + 1 - bytes.length;
    if (wanted <= 0) {
      return this;
    }
    byte[] rest = in.readNBytes(wanted);
    byte[] all = Arrays.copyOf(bytes, bytes.length + rest.length);
    System.arraycopy(rest, 0, all, bytes.length, rest.length);
    return new Head(all, bodyFollows);
  }

  /** One byte more than the limit shows that the section was cut. */
  private static boolean isEnough(int start, int length) {
    return length - start > Limits.SECTION_BYTES || start > Limits.SECTION_BYTES;
  }

  /** Where the first blank line behind {@code start} begins; {@code length} when there is none. */
  private static int sectionEnd(byte[] bytes, int start, int length) {
    for (int i = start; i < length; i++) {
      if (bytes[i] == '\n') {
        int next = i + 1;
        while (next < length && bytes[next] == '\r') {
          next++;
        }
        if (next < length && bytes[next] == '\n') {
          return i + 1;
        }
      }
    }
    return length;
  }
}
