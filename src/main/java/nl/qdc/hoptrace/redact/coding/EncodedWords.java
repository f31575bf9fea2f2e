package nl.qdc.hoptrace.redact.coding;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.function.Consumer;

/** Encoded words of header fields (RFC 2047), also where they must not stand. */
final class EncodedWords implements Coding {

  @Override
  public void read(String text, Consumer<String> reading) {
    if (text.contains("=?")) {
      StringBuilder plain = new StringBuilder(text.length());
      for (int at = 0; at < text.length(); ) {
        int end = word(text, at, plain);
        if (end == at) {
          plain.append(text.charAt(at++));
        } else {
          at = end;
        }
      }
      reading.accept(plain.toString());
    }
  }

  /** {@code =?charset?coding?text?=}; the blanks between two of them do not count. */
  private static int word(String text, int at, StringBuilder plain) {
    if (!text.startsWith("=?", at)) {
      return at;
    }
    int charset = text.indexOf('?', at + 2);
    int coding = charset < 0 ? -1 : text.indexOf('?', charset + 1);
    int end = coding < 0 ? -1 : text.indexOf("?=", coding + 1);
    if (end < 0) {
      return at;
    }
    try {
      plain.append(MimeUtility.decodeWord(text.substring(at, end + 2)));
    } catch (jakarta.mail.internet.ParseException | UnsupportedEncodingException unreadable) {
      return at;
    }
    int next = end + 2;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return text.startsWith("=?", next) ? next : end + 2;
  }

  /** The text with its encoded words read; those that can't be read stay. */
  static String decoded(String text) {
    StringBuilder found = new StringBuilder();
    new EncodedWords().read(text, found::append);
    return found.length() == 0 ? text : found.toString();
  }
}
