package nl.qdc.hoptrace.input.complaint;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Looks over a multipart before it is taken apart: what stands before its first part, and each
 * part's header section, is held in memory then (RFC 2046 §5.1.1), and may be of any size.
 */
final class Layout {

  /** Of a part's header section, and of what stands before the first part. */
  static final int MOST_BYTES = 1 << 20;

  private static final byte[] DASHES = {'-', '-'};

  private enum Region {
    PREAMBLE,
    HEADERS,
    BODY
  }

  private final byte[] delimiter;
  private Region region = Region.PREAMBLE;
  private int held;

  /** How much of the line matches the delimiter; -1 when it does not. */
  private int matched;

  private int lineLength;

  private Layout(byte[] delimiter) {
    this.delimiter = delimiter;
  }

  /** Whether nothing that is held in memory is longer than {@link #MOST_BYTES}. */
  static boolean isBounded(MimePart multipart) throws IOException, MessagingException {
    Layout layout = new Layout(delimiter(multipart.getContentType()));
    try (InputStream in = new MimePartDataSource(multipart).getInputStream()) {
      byte[] buffer = new byte[1 << 16];
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        for (int i = 0; i < got; i++) {
          if (!layout.fits(buffer[i])) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Without a boundary, any line that begins like one is taken for it, as Jakarta Mail does. */
  private static byte[] delimiter(@Nullable String contentType) {
    try {
      String boundary =
          contentType == null ? null : new ContentType(contentType).getParameter("boundary");
      return boundary == null ? DASHES : ("--" + boundary).getBytes(StandardCharsets.UTF_8);
    } catch (ParseException unreadable) {
      return DASHES;
    }
  }

  private boolean fits(byte b) {
    if (b == '\n') {
      endLine();
    } else if (b != '\r') {
      lineLength++;
      matched = matches(b) ? matched + 1 : matched < delimiter.length ? -1 : matched;
    }
    held += region == Region.BODY ? 0 : 1;
    return held <= MOST_BYTES;
  }

  private boolean matches(byte b) {
    return matched >= 0 && matched < delimiter.length && delimiter[matched] == b;
  }

  /** Behind a delimiter a header section begins, behind an empty line in it a body. */
  private void endLine() {
    if (matched == delimiter.length) {
      region = Region.HEADERS;
      held = 0;
    } else if (lineLength == 0 && region == Region.HEADERS) {
      region = Region.BODY;
      held = 0;
    }
    matched = 0;
    lineLength = 0;
  }
}
