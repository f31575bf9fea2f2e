package nl.qdc.hoptrace.config.numbers;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes numbers and bytes for {@link NumberReader}. */
public final class NumberWriter implements Closeable {

  private static final int CHUNK = 1 << 18;

  private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
  private final FileChannel out;

  /** Writes to a file that is there. */
  public NumberWriter(Path file) throws IOException {
    out = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** Writes one number. */
  public void number(int number) throws IOException {
    need(Integer.BYTES);
    chunk.putInt(number);
  }

  /** Writes the first of these, and not how many they are. */
  public void numbers(int[] numbers, int count) throws IOException {
    int at = 0;
    while (at < count) {
      need(Integer.BYTES);
      int part = Math.min(count - at, chunk.remaining() / Integer.BYTES);
      chunk.asIntBuffer().put(numbers, at, part);
      chunk.position(chunk.position() + part * Integer.BYTES);
      at += part;
    }
  }

  /** Writes how many these are, and them. */
  public void bytes(byte[] bytes) throws IOException {
    number(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      need(1);
      int part = Math.min(bytes.length - at, chunk.remaining());
      chunk.put(bytes, at, part);
      at += part;
    }
  }

  /** Makes room for so many bytes. */
  private void need(int bytes) throws IOException {
    if (chunk.remaining() < bytes) {
      drain();
    }
  }

  private void drain() throws IOException {
    chunk.flip();
    while (chunk.hasRemaining()) {
      out.write(chunk);
    }
    chunk.clear();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      drain();
    }
  }
}
