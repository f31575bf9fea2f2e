package nl.qdc.hoptrace.config.numbers;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Reads what {@link NumberWriter} has written: whoever reads knows what comes next. */
public final class NumberReader implements Closeable {

  private static final int CHUNK = 1 << 18;

  private final ByteBuffer chunk =
      ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN).limit(0);
  private final FileChannel in;

  /** Reads a file. */
  public NumberReader(Path file) throws IOException {
    in = FileChannel.open(file);
  }

  /** One number. */
  public int number() throws IOException {
    need(Integer.BYTES);
    return chunk.getInt();
  }

  /** So many numbers, in an array that may be longer. */
  public int[] numbers(int count, int length) throws IOException {
    int[] numbers = new int[length];
    int at = 0;
    while (at < count) {
      need(Integer.BYTES);
      int part = Math.min(count - at, chunk.remaining() / Integer.BYTES);
      chunk.asIntBuffer().get(numbers, at, part);
      chunk.position(chunk.position() + part * Integer.BYTES);
      at += part;
    }
    return numbers;
  }

  /** Bytes that were written together. */
  public byte[] bytes() throws IOException {
    byte[] bytes = new byte[number()];
    int at = 0;
    while (at < bytes.length) {
      need(1);
      int part = Math.min(bytes.length - at, chunk.remaining());
      chunk.get(bytes, at, part);
      at += part;
    }
    return bytes;
  }

  /** Has so many bytes at hand. */
  private void need(int bytes) throws IOException {
    if (chunk.remaining() < bytes) {
      chunk.compact();
      while (chunk.position() < bytes) {
        if (in.read(chunk) < 0) {
          throw new EOFException("cut off");
        }
      }
      chunk.flip();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
