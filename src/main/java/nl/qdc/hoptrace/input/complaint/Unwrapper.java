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
import java.util.Locale;
import java.util.Properties;
import nl.qdc.hoptrace.input.container.ArchiveLimits;
import nl.qdc.hoptrace.input.container.Unpacking;
import nl.qdc.hoptrace.input.mime.Attachment;
import nl.qdc.hoptrace.input.mime.Fingerprints;
import nl.qdc.hoptrace.input.mime.Leniency;
import nl.qdc.hoptrace.input.section.CountingInput;
import nl.qdc.hoptrace.input.section.Head;
import nl.qdc.hoptrace.input.section.Headers;

/**
 * Takes a complaint apart. Only its own parts are looked at: what lies deeper is the mail's own.
 */
public final class Unwrapper {

  private static final int TEXT_BYTES = 4 << 20;
  private static final int FEEDBACK_BYTES = 64 << 10;
  private static final int MOST_PARTS = 1000;
  private static final int DEEPEST = 20;
  private static final int MOST_COMPLAINTS = 4;

  private final Envelope envelope;
  private final Finds finds = new Finds();
  private final Unpacking unpacking;
  private final int complaints;
  private final Fingerprints fingerprints;
  private int parts;

  private Unwrapper(
      Envelope envelope, Unpacking unpacking, int complaints, Fingerprints fingerprints) {
    this.envelope = envelope;
    this.unpacking = unpacking;
    this.complaints = complaints;
    this.fingerprints = fingerprints;
  }

  /**
   * What a mail holds.
   *
   * @param headers its header section
   * @param rest what follows, read to the end
   * @param envelope tells a complaint from the mail complained of
   * @param fingerprints takes those of the mails that are found
   */
  public static Contents read(
      Headers headers, InputStream rest, Envelope envelope, Fingerprints fingerprints)
      throws IOException {
    Leniency.ensure();
    CountingInput counted = new CountingInput(rest, false);
    Unpacking unpacking =
        new Unpacking(
            ArchiveLimits.OF_A_COMPLAINT, () -> headers.text().bytes().length + counted.count());
    return new Unwrapper(envelope, unpacking, 1, fingerprints).contents(headers, counted);
  }

  /** Settings of Jakarta Mail, which it takes long to gather, and finds once. */
  private static final class Defaults {
    static final Session SESSION = Session.getInstance(new Properties());
  }

  private Contents contents(Headers headers, InputStream rest) throws IOException {
    if (headers.section().cut()) {
      finds.missed("has a header section of more than 1 MiB");
      return finds.contents();
    }
    try (Store store = Store.of(headers.all(rest))) {
      part(new MimeMessage(Defaults.SESSION, store.stream()), 0);
    } catch (MessagingException e) {
      finds.missed("can't be taken apart: " + e.getMessage());
    }
    if (finds.isEmpty() && envelope.isAddressedToUs(headers.section())) {
      MergedReport.mail(headers).ifPresent(finds::attached);
    }
    return finds.contents();
  }

  private void part(MimePart part, int depth) throws IOException, MessagingException {
    if (parts++ >= MOST_PARTS || depth > DEEPEST) {
      finds.missed(
          "has more than " + MOST_PARTS + " parts, or parts in parts " + DEEPEST + " deep");
      return;
    }
    Attachment attachment = new Attachment(part);
    String type = attachment.type();
    if (type.startsWith("multipart/")) {
      multipart(part, depth);
      return;
    }
    try (InputStream in = attachment.stream()) {
      if (type.equals("message/feedback-report")) {
        finds.feedback(FeedbackReader.read(in.readNBytes(FEEDBACK_BYTES)));
      } else if (isMail(type)) {
        mail(type, in);
      } else if (type.startsWith("text/") && !isNamedMail(part)) {
        text(type, attachment, in);
      } else {
        new PartReader(finds, unpacking, fingerprints).read(type, in);
      }
    }
  }

  private void multipart(MimePart part, int depth) throws IOException, MessagingException {
    if (!Layout.isBounded(part)) {
      finds.missed("has more than 1 MiB before its first part, or in the header section of a part");
      return;
    }
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

  /** A mail within is the one complained of, unless it is a complaint that holds one itself. */
  private void mail(String type, InputStream in) throws IOException {
    Headers headers = Headers.read(Head.read(in), in);
    if (complaints < MOST_COMPLAINTS && envelope.isComplaint(headers.section())) {
      Unwrapper inner = new Unwrapper(envelope, unpacking, complaints + 1, fingerprints);
      Contents contents = inner.contents(headers, in);
      if (!contents.mails().isEmpty()) {
        finds.within(contents);
        return;
      }
    }
    if (!headers.section().fields().isEmpty()) {
      finds.attached(
          Found.certain(type, headers, fingerprints.of(headers.section(), headers.all(in))));
    }
  }

  private void text(String type, Attachment attachment, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(TEXT_BYTES);
    finds.pasted(TextBody.mails(type, attachment.text(bytes), envelope));
    if (in.read() >= 0) {
      finds.missed("has a text of more than " + (TEXT_BYTES >> 20) + " MiB");
    }
  }
}
