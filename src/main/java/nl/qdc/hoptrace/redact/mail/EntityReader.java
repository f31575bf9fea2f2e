package nl.qdc.hoptrace.redact.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.redact.mail.Entity.Message;
import nl.qdc.hoptrace.redact.mail.Entity.Multipart;
import nl.qdc.hoptrace.redact.mail.Entity.Removed;
import nl.qdc.hoptrace.redact.mail.Entity.Report;
import nl.qdc.hoptrace.redact.mail.Entity.Text;

/** Takes a mail apart. What is not read beyond doubt becomes {@link Removed}. */
final class EntityReader {

  private static final int LONGEST_TEXT = 1 << 19;
  private static final int MOST_TEXT = 1 << 21;
  private static final int MOST_PARTS = 500;
  private static final int DEEPEST = 10;

  private int parts;
  private int textBytes;

  Message message(byte[] bytes) {
    return message(bytes, 0);
  }

  private Message message(byte[] bytes, int depth) {
    HeaderSection section = HeaderReader.read(bytes);
    try {
      InputStream in = new ByteArrayInputStream(bytes);
      MimeMessage mime = new MimeMessage(Session.getInstance(new Properties()), in);
      return new Message(section, entity(mime, depth));
    } catch (MessagingException e) {
      return new Message(section, new Removed("the body", "it can't be read"));
    }
  }

  private Entity entity(MimePart part, int depth) {
    if (parts++ > MOST_PARTS || depth > DEEPEST) {
      return new Removed("a part", "there are too many, or too deep");
    }
    try {
      String header = header(part, "Content-Type");
      ContentType type = new ContentType(header.isEmpty() ? "text/plain" : header);
      return entity(part, type, type.getBaseType().toLowerCase(Locale.ROOT), depth);
    } catch (MessagingException | IOException | IllegalArgumentException e) {
      return new Removed("a part", "it can't be read");
    }
  }

  private Entity entity(MimePart part, ContentType type, String name, int depth)
      throws MessagingException, IOException {
    if (name.startsWith("multipart/")) {
      return type.getParameter("boundary") == null
          ? new Removed(name, "its parts have no bounds")
          : multipart(part, name, depth);
    }
    Optional<byte[]> content = content(part);
    if (content.isEmpty()) {
      return new Removed(name, "its encoding is not known");
    }
    byte[] bytes = content.get();
    return switch (name) {
      case "text/plain" -> text(bytes, type.getParameter("charset"));
      case "message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers" ->
          message(bytes, depth + 1);
      case "message/feedback-report",
          "message/delivery-status",
          "message/disposition-notification" ->
          new Report(name, blocks(bytes));
      case "text/html" -> new Removed(name, "marked-up text can hide anything");
      default -> new Removed(name, "what is in it can't be checked");
    };
  }

  private Entity multipart(MimePart part, String name, int depth) throws MessagingException {
    MimeMultipart multipart = new MimeMultipart(new MimePartDataSource(part));
    List<Entity> children = new ArrayList<>();
    int count = Math.min(multipart.getCount(), MOST_PARTS + 1);
    for (int i = 0; i < count; i++) {
      children.add(
          multipart.getBodyPart(i) instanceof MimeBodyPart body
              ? entity(body, depth + 1)
              : new Removed("a part", "it can't be read"));
    }
    return children.isEmpty()
        ? new Removed(name, "it has no parts")
        : new Multipart(name, children);
  }

  /** The bytes, decoded; empty for an encoding that is not one of RFC 2045 §6. */
  private static Optional<byte[]> content(MimePart part) throws MessagingException, IOException {
    String encoding = header(part, "Content-Transfer-Encoding").strip().toLowerCase(Locale.ROOT);
    InputStream raw =
        part instanceof MimeMessage message
            ? message.getRawInputStream()
            : ((MimeBodyPart) part).getRawInputStream();
    try (raw) {
      return switch (encoding) {
        case "", "7bit", "8bit", "binary" -> Optional.of(raw.readAllBytes());
        case "base64", "quoted-printable" ->
            Optional.of(MimeUtility.decode(raw, encoding).readAllBytes());
        default -> Optional.empty();
      };
    }
  }

  private Entity text(byte[] bytes, @org.jspecify.annotations.Nullable String charset)
      throws IOException {
    textBytes += bytes.length;
    if (bytes.length > LONGEST_TEXT || textBytes > MOST_TEXT) {
      return new Removed("text/plain", "it is too long to be checked");
    }
    if (charset == null) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      boolean utf8 = text.indexOf('\ufffd') < 0;
      return new Text(utf8 ? text : new String(bytes, StandardCharsets.ISO_8859_1));
    }
    Charset known = Charset.forName(MimeUtility.javaCharset(charset));
    return new Text(known.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }

  private static List<HeaderSection> blocks(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").strip();
    List<HeaderSection> blocks = new ArrayList<>();
    for (String block : text.split("\n\n+", MOST_PARTS)) {
      blocks.add(HeaderReader.read(block.getBytes(StandardCharsets.ISO_8859_1)));
    }
    return blocks;
  }

  private static String header(MimePart part, String name) throws MessagingException {
    String[] values = part.getHeader(name);
    return values == null ? "" : MimeUtility.unfold(values[0]);
  }
}
