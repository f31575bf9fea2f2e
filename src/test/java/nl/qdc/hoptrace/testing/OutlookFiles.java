package nl.qdc.hoptrace.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of Outlook made for a test. */
public final class OutlookFiles {

  private OutlookFiles() {}

  /** A message with these internet headers, as Outlook saves it today. */
  public static byte[] message(String headers) {
    return properties(Map.of("007D001F", utf16(headers), "0037001F", utf16("x")));
  }

  /** A message that Outlook saved in the code page of the machine. */
  public static byte[] oldMessage(String headers) {
    return properties(Map.of("007D001E", headers.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** A message that came from the same mail server. */
  public static byte[] internal(String subject) {
    return properties(Map.of("0037001F", utf16(subject)));
  }

  private static byte[] properties(Map<String, byte[]> properties) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("__properties_version1.0", new byte[32]);
    properties.forEach((name, value) -> files.put("__substg1.0_" + name, value));
    return compound(files);
  }

  /** Any document made of these files. */
  public static byte[] compound(Map<String, byte[]> files) {
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        system.createDocument(new ByteArrayInputStream(file.getValue()), file.getKey());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      system.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
