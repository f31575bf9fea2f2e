package nl.qdc.hoptrace.reply;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail to be looked at and sent by a person. Its date and identifier are left to the mail program
 * that sends it, so that the same case gives the same draft.
 *
 * @param from who writes
 * @param to to whom; left open when it is not known
 * @param text subject and letter
 * @param answered the identifier of the mail that is answered
 * @param thread the identifiers of the mails before it, oldest first
 */
record Draft(
    InternetAddress from,
    Optional<InternetAddress> to,
    Template.Text text,
    Optional<String> answered,
    List<String> thread) {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final int NAME_OF_REFERENCES = 12;

  /** The mail, in lines that end in CRLF. */
  byte[] bytes() {
    try {
      MimeMessage mail = message();
      mail.saveChanges();
      mail.removeHeader("Date");
      mail.removeHeader("Message-ID");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      mail.writeTo(out);
      return out.toByteArray();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MimeMessage message() throws MessagingException {
    MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setHeader("X-Unsent", "1");
    mail.setFrom(from);
    if (to.isPresent()) {
      mail.setRecipient(RecipientType.TO, to.get());
    }
    mail.setSubject(text.subject(), UTF_8);
    if (answered.isPresent()) {
      mail.setHeader("In-Reply-To", answered.get());
      mail.setHeader("References", MimeUtility.fold(NAME_OF_REFERENCES, String.join(" ", thread)));
    }
    mail.setText(text.body().replace("\n", "\r\n"), UTF_8);
    return mail;
  }
}
