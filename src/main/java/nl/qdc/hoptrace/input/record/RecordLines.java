package nl.qdc.hoptrace.input.record;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.qdc.hoptrace.summary.Sighting;

/**
 * Takes newline-delimited JSON as it comes, and hands on what each line says. A line that is no
 * record costs no other its answer.
 */
public final class RecordLines extends OutputStream {

  /** What every record of ours holds. */
  static final String MARK = "\"schema_version\"";

  private static final int LONGEST_LINE = 16 << 20;

  /** What becomes of the lines. */
  public interface Reader {

    /** A line is about a mail. */
    void sighting(Sighting sighting);

    /** A line is about an input that could not be analysed. */
    void failure();

    /**
     * A line is no record.
     *
     * @param line its number, 1 for the first
     * @param why what is wrong with it, as a phrase
     */
    void broken(long line, String why);
  }

  private final Reader reader;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private long line = 1;
  private boolean tooLong;

  /** Hands on to a reader. */
  public RecordLines(Reader reader) {
    this.reader = reader;
  }

  /** Whether a file that begins so holds records. */
  public static boolean isLikely(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
    return text.startsWith("{") && text.contains(MARK);
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int from = offset;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        hold(bytes, from, i);
        endLine();
        from = i + 1;
      }
    }
    hold(bytes, from, offset + length);
  }

  private void hold(byte[] bytes, int from, int to) {
    tooLong |= held.size() + (to - from) > LONGEST_LINE;
    if (!tooLong) {
      held.write(bytes, from, to - from);
    }
  }

  private void endLine() {
    byte[] bytes = held.toByteArray();
    if (tooLong) {
      reader.broken(line, "is longer than " + (LONGEST_LINE >> 20) + " MiB");
    } else if (!isBlank(bytes)) {
      read(bytes);
    }
    held.reset();
    tooLong = false;
    line++;
  }

  private void read(byte[] bytes) {
    try {
      new RecordReader(Values.of(bytes)).read().ifPresentOrElse(reader::sighting, reader::failure);
    } catch (BrokenRecordException e) {
      reader.broken(line, e.why());
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  /** The last line may end without a line end. */
  @Override
  public void close() {
    if (held.size() > 0 || tooLong) {
      endLine();
    }
  }
}
