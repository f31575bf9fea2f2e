package nl.qdc.hoptrace.input.outlook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.qdc.hoptrace.header.Limits;
import nl.qdc.hoptrace.input.container.TooLargeException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file of Outlook: a file system in which each property of the message is a file (MS-OXMSG
 * §2.1.3). What the mail looked like when it came in is kept in one of them.
 */
public final class OutlookMessage implements Closeable {

  private static final int MOST_BYTES = 64 << 20;
  private static final String HEADERS = "007D"; // PidTagTransportMessageHeaders
  private static final String SUBJECT = "0037";

  static {
    quietenLogger();
  }

  private final Path file;
  private final POIFSFileSystem files;

  private OutlookMessage(Path file) throws IOException {
    this.file = file;
    this.files = new POIFSFileSystem(file.toFile(), true);
  }

  /**
   * The header section of a message, in UTF-8; nothing but a subject when it never came by internet
   * mail; empty when the file is another document.
   *
   * @throws TooLargeException when the file is larger than any message
   */
  public static Optional<byte[]> headers(InputStream in) throws IOException {
    try (OutlookMessage message = of(in)) {
      return message.headers();
    } catch (RuntimeException damaged) { // POI has no other way to say it
      throw new IOException("the Outlook file is damaged", damaged);
    }
  }

  private static OutlookMessage of(InputStream in) throws IOException {
    Path file = Files.createTempFile("hoptrace", ".msg");
    try (OutputStream out = Files.newOutputStream(file)) {
      copy(in, out);
      return new OutlookMessage(file);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[64 << 10];
    long copied = 0;
    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
      copied += got;
      if (copied > MOST_BYTES) {
        throw new TooLargeException(
            "is an Outlook file of more than " + (MOST_BYTES >> 20) + " MiB");
      }
      out.write(buffer, 0, got);
    }
  }

  private Optional<byte[]> headers() throws IOException {
    DirectoryNode root = files.getRoot();
    if (!root.hasEntryCaseInsensitive("__properties_version1.0")) {
      return Optional.empty();
    }
    Optional<String> headers = text(root, HEADERS).filter(text -> !text.isBlank());
    String subject = text(root, SUBJECT).orElse("").replaceAll("\\s+", " ");
    return Optional.of(
        headers.orElse("Subject: " + subject + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** A property in either of its forms: Unicode, or the code page of whoever saved it. */
  private static Optional<String> text(DirectoryNode folder, String property) throws IOException {
    Optional<String> wide = text(folder, property + "001F", StandardCharsets.UTF_16LE);
    return wide.isPresent() ? wide : text(folder, property + "001E", StandardCharsets.ISO_8859_1);
  }

  private static Optional<String> text(DirectoryNode folder, String name, Charset charset)
      throws IOException {
    String entry = "__substg1.0_" + name;
    if (!folder.hasEntryCaseInsensitive(entry)) {
      return Optional.empty();
    }
    try (DocumentInputStream in = folder.createDocumentInputStream(entry)) {
      return Optional.of(new String(in.readNBytes(2 * Limits.SECTION_BYTES + 2), charset));
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
    Files.deleteIfExists(file);
  }

  /** POI logs by Log4j, which complains on standard error that nobody reads its logs. */
  private static void quietenLogger() {
    setting(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    setting("org.apache.logging.log4j.simplelog.level", "OFF");
    setting("org.apache.logging.log4j.simplelog.StatusLogger.level", "OFF");
  }

  private static void setting(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
