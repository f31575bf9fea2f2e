package nl.qdc.hoptrace.input.complaint;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import nl.qdc.hoptrace.verdict.Feedback;

/**
 * Takes a complaint apart. Only its own parts are looked at: what lies deeper is the mail's own.
 */
public final class Unwrapper {

  private static final int TEXT_BYTES = 4 << 20;
  private static final int FEEDBACK_BYTES = 64 << 10;
  private static final int MOST_PARTS = 1000;
  private static final int DEEPEST = 20;

  private final MailFinder finder;
  private final List<Found> attached = new ArrayList<>();
  private final List<Found> pasted = new ArrayList<>();
  private Optional<Feedback> feedback = Optional.empty();
  private int parts;

  private Unwrapper(MailFinder finder) {
    this.finder = finder;
  }

  /**
   * What a mail holds.
   *
   * @param mail its bytes, read to the end
   * @param finder reads the mails in it
   */
  public static Contents read(InputStream mail, MailFinder finder) throws IOException {
    Leniency.ensure();
    try (Store store = Store.of(mail)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), store.stream());
      Unwrapper unwrapper = new Unwrapper(finder);
      unwrapper.part(message, 0);
      return Contents.of(unwrapper.attached, unwrapper.pasted, unwrapper.feedback);
    } catch (MessagingException e) {
      return Contents.NONE;
    }
  }

  private void part(MimePart part, int depth) throws IOException, MessagingException {
    if (parts++ > MOST_PARTS || depth > DEEPEST) {
      return;
    }
    Attachment attachment = new Attachment(part);
    String type = attachment.type();
    if (type.startsWith("multipart/")) {
      multipart(part, depth);
    } else if (type.equals("message/feedback-report")) {
      try (InputStream in = attachment.stream()) {
        feedback = Optional.of(FeedbackReader.read(in.readNBytes(FEEDBACK_BYTES)));
      }
    } else if (isMail(type)) {
      mail(type, attachment);
    } else if (type.startsWith("text/") && !isNamedMail(part)) {
      text(type, attachment);
    } else {
      file(type, attachment);
    }
  }

  private void multipart(MimePart part, int depth) throws IOException, MessagingException {
    MimeMultipart multipart = new MimeMultipart(new MimePartDataSource(part));
    int count = multipart.getCount();
    for (int i = 0; i < count; i++) {
      if (multipart.getBodyPart(i) instanceof MimeBodyPart body) {
        part(body, depth + 1);
      }
    }
  }

  private static boolean isMail(String type) {
    return type.equals("message/rfc822")
        || type.equals("message/global")
        || type.startsWith("text/rfc822-header")
        || type.equals("message/global-headers");
  }

  private static boolean isNamedMail(MimePart part) throws MessagingException {
    String name = part instanceof MimeBodyPart body ? body.getFileName() : null;
    return name != null && name.toLowerCase(Locale.ROOT).endsWith(".eml");
  }

  private void mail(String type, Attachment attachment) throws IOException {
    try (InputStream in = attachment.stream()) {
      attached.addAll(finder.declared(type, in));
    }
  }

  private void file(String type, Attachment attachment) throws IOException {
    try (InputStream in = attachment.stream()) {
      attached.addAll(finder.attached(type, in));
    }
  }

  /** The same headers often stand in a plain and in a marked-up text: the first that has any. */
  private void text(String type, Attachment attachment) throws IOException {
    if (pasted.isEmpty()) {
      pasted.addAll(TextBody.mails(type, attachment.text(TEXT_BYTES)));
    }
  }
}
