package nl.qdc.hoptrace.input.section;

import java.io.IOException;
import java.io.InputStream;

/** What was read already, and then the rest, which stays open. */
public final class Replay extends InputStream {

  private final byte[] bytes;
  private final InputStream rest;
  private int at;

  /**
   * A stream from the beginning.
   *
   * @param bytes what was read already
   * @param start how many of them are left out
   * @param rest what follows them
   */
  public Replay(byte[] bytes, int start, InputStream rest) {
    this.bytes = bytes;
    this.at = start;
    this.rest = rest;
  }

  @Override
  public int read() throws IOException {
    return at < bytes.length ? bytes[at++] & 0xff : rest.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (at >= bytes.length) {
      return rest.read(buffer, offset, length);
    }
    int some = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, buffer, offset, some);
    at += some;
    return some;
  }
}
