package nl.qdc.hoptrace.input.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.input.section.Encoding;

/**
 * One part of a mail, read leniently: what its headers say wrongly is taken as not said.
 *
 * @param part the part
 */
public record Attachment(MimePart part) {

  /** The content type without parameters, in lower case. */
  public String type() {
    String header = header("Content-Type");
    int end = header.indexOf(';');
    String type = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return type.isEmpty() ? "text/plain" : type;
  }

  /** The bytes, decoded. */
  public InputStream stream() throws IOException {
    InputStream raw = raw();
    String encoding = header("Content-Transfer-Encoding").strip().toLowerCase(Locale.ROOT);
    try {
      return switch (encoding) {
        case "base64", "quoted-printable", "uuencode", "x-uuencode", "x-uue" ->
            MimeUtility.decode(raw, encoding);
        default -> raw;
      };
    } catch (MessagingException e) {
      return raw;
    }
  }

  private InputStream raw() throws IOException {
    try {
      return part instanceof MimeMessage message
          ? message.getRawInputStream()
          : ((MimeBodyPart) part).getRawInputStream();
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  /** Bytes of it as text. */
  public String text(byte[] bytes) {
    return new String(bytes, charset(bytes));
  }

  private Charset charset(byte[] bytes) {
    Optional<Charset> utf16 = Encoding.utf16(bytes);
    if (utf16.isPresent()) {
      return utf16.get();
    }
    String header = header("Content-Type").toLowerCase(Locale.ROOT);
    int at = header.indexOf("charset=");
    if (at >= 0) {
      String name = header.substring(at + 8).replaceAll("^[\"']|[\"';\\s].*$", "");
      try {
        return Charset.forName(MimeUtility.javaCharset(name));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
        // as if it were not said
      }
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  private static boolean isUtf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).indexOf('\ufffd') < 0;
  }

  private String header(String name) {
    try {
      String[] values = part.getHeader(name);
      return values == null ? "" : MimeUtility.unfold(values[0]);
    } catch (MessagingException e) {
      return "";
    }
  }
}
