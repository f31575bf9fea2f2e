package nl.qdc.hoptrace.cli.summarize;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import nl.qdc.hoptrace.input.record.RecordDocument;
import nl.qdc.hoptrace.input.record.RecordLines;

/** The first bytes of an input, which tell what it is: records, packed or not, or mails. */
final class Beginning {

  /** So many bytes are enough. */
  static final int BYTES = 16 << 10;

  private static final int CHUNK = 1 << 10;

  private final boolean packed;
  private final byte[] bytes;

  /**
   * What an input begins with.
   *
   * @param raw its first bytes as they are, {@link #BYTES} of them if there are so many
   */
  Beginning(byte[] raw) {
    this.packed = raw.length > 1 && (raw[0] & 0xff) == 0x1f && (raw[1] & 0xff) == 0x8b; // RFC 1952
    this.bytes = packed ? unpacked(raw) : raw;
  }

  /** As much as can be had of what may be cut off. */
  private static byte[] unpacked(byte[] raw) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
      byte[] chunk = new byte[CHUNK];
      for (int n = in.read(chunk); n >= 0 && out.size() < BYTES; n = in.read(chunk)) {
        out.write(chunk, 0, n);
      }
    } catch (IOException cutOff) {
      return out.size() == 0 ? raw : out.toByteArray();
    }
    return out.toByteArray();
  }

  /** A week without complaints leaves a file of no records. */
  boolean isOfRecords() {
    return bytes.length == 0 || RecordLines.isLikely(bytes) || isOfOneDocument();
  }

  /** Whether the records are one JSON document, not a line each. */
  boolean isOfOneDocument() {
    return RecordDocument.isLikely(bytes);
  }

  /** The input, unpacked. */
  InputStream unpacked(InputStream in) throws IOException {
    return packed ? new GZIPInputStream(in) : in;
  }
}
