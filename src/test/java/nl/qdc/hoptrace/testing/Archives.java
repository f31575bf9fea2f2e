package nl.qdc.hoptrace.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made for a test. */
public final class Archives {

  private Archives() {}

  /** The files, called 0.eml, 1.eml and so on, in a folder. */
  public static byte[] zip(byte[]... files) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mails/"));
            for (int i = 0; i < files.length; i++) {
              zip.putNextEntry(new ZipEntry("mails/" + i + ".eml"));
              zip.write(files[i]);
            }
          }
        });
  }

  /** The file, compressed. */
  public static byte[] gzip(byte[] file) {
    return written(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(file);
          }
        });
  }

  /** The files in the form of POSIX, with a folder before them. */
  public static byte[] tar(byte[]... files) {
    return written(
        out -> {
          out.write(header("mails/", 0, '5'));
          for (byte[] file : files) {
            out.write(header("mails/a.eml", file.length, '0'));
            out.write(file);
            out.write(new byte[(512 - file.length % 512) % 512]);
          }
          out.write(new byte[1024]);
        });
  }

  private static byte[] header(String name, int size, char type) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 124, String.format("%011o", size));
    put(header, 156, String.valueOf(type));
    put(header, 257, "ustar");
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private interface Writer {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] written(Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
