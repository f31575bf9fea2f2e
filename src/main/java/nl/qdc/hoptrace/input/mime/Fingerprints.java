package nl.qdc.hoptrace.input.mime;

import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.likeness.Fingerprint;
import nl.qdc.hoptrace.likeness.Fingerprinter;

/**
 * Takes fingerprints of what is read, or none where nobody asked for them: then no body is read and
 * no class loaded for it.
 *
 * @param asked whether to take any
 */
public record Fingerprints(boolean asked) {

  /**
   * The fingerprint of a mail with its body.
   *
   * @param section its header section as it was read
   * @param mail its bytes from the first header field on; some of them are read
   */
  public Optional<Fingerprint> of(HeaderSection section, InputStream mail) throws IOException {
    return asked ? Optional.of(taken(section, MailText.of(mail))) : Optional.empty();
  }

  /** The fingerprint of a header section whose body was not given. */
  public Optional<Fingerprint> of(HeaderSection section) {
    return asked ? Optional.of(taken(section, "")) : Optional.empty();
  }

  private static Fingerprint taken(HeaderSection section, String text) {
    return new Fingerprinter(Fingerprints::decoded).of(section, text);
  }

  /** What is not encoded as RFC 2047 has it stays as it is. */
  private static String decoded(String value) {
    try {
      return MimeUtility.decodeText(value);
    } catch (UnsupportedEncodingException unknownCharset) {
      return value;
    }
  }
}
