package nl.qdc.hoptrace.header;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A field name.
 *
 * @param written the name as it stands in the message
 * @param key the same in lower case: names have no case (RFC 5322 §1.2.2)
 */
public record FieldName(String written, String key) {

  /** Shared, so that a batch makes none of them anew; the commonest first. */
  private static final FieldName[] COMMON = {
    of("Received"),
    of("Subject"),
    of("From"),
    of("To"),
    of("Date"),
    of("Message-ID"),
    of("Message-Id"),
    of("Return-Path"),
    of("Content-Type"),
    of("MIME-Version"),
    of("DKIM-Signature"),
    of("Delivered-To"),
    of("Reply-To"),
    of("Authentication-Results"),
    of("Received-SPF"),
    of("Content-Transfer-Encoding"),
    of("List-Unsubscribe"),
    of("X-Mailer"),
    of("Precedence"),
    of("Sender")
  };

  private static FieldName of(String written) {
    return new FieldName(written, written.toLowerCase(Locale.ROOT));
  }

  /** The name that stands there. */
  static FieldName of(byte[] bytes, int start, int end) {
    for (FieldName common : COMMON) {
      if (common.written.length() == end - start && common.isAt(bytes, start)) {
        return common;
      }
    }
    return of(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
  }

  private boolean isAt(byte[] bytes, int start) {
    for (int i = 0; i < written.length(); i++) {
      if (bytes[start + i] != written.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
