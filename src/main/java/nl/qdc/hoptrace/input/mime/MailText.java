package nl.qdc.hoptrace.input.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import nl.qdc.hoptrace.likeness.Markup;

/** The text of a mail: its plain and its HTML parts, decoded, one after the other. */
final class MailText {

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_TEXT = 128 << 10;
  private static final int MOST_PARTS = 100;
  private static final int DEEPEST = 10;

  private final StringBuilder text = new StringBuilder();
  private int parts;

  private MailText() {}

  /** What can be read of it; nothing of what can't. */
  static String of(InputStream mail) throws IOException {
    Leniency.ensure();
    byte[] bytes = mail.readNBytes(MOST_BYTES);
    MailText text = new MailText();
    try {
      InputStream in = new SharedByteArrayInputStream(bytes);
      text.part(new MimeMessage(Session.getInstance(new Properties()), in), 0);
    } catch (MessagingException | IOException broken) {
      // what was read before counts
    }
    return text.text.toString();
  }

  private void part(MimePart part, int depth) throws IOException, MessagingException {
    if (parts++ >= MOST_PARTS || depth > DEEPEST || text.length() >= MOST_TEXT) {
      return;
    }
    Attachment attachment = new Attachment(part);
    switch (attachment.type()) {
      case "text/plain" -> text.append(read(attachment)).append('\n');
      case "text/html" -> text.append(Markup.words(read(attachment))).append('\n');
      default -> {
        if (attachment.type().startsWith("multipart/")) {
          within(new MimeMultipart(new MimePartDataSource(part)), depth);
        }
      }
    }
  }

  private void within(MimeMultipart multipart, int depth) throws IOException, MessagingException {
    for (int i = 0; i < multipart.getCount(); i++) {
      if (multipart.getBodyPart(i) instanceof MimeBodyPart body) {
        part(body, depth + 1);
      }
    }
  }

  private static String read(Attachment attachment) throws IOException {
    try (InputStream in = attachment.stream()) {
      return attachment.text(in.readNBytes(MOST_TEXT));
    }
  }
}
