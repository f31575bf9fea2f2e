package nl.qdc.hoptrace.redact.coding;

import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.UnsupportedEncodingException;

/** Encoded words of header fields (RFC 2047), also where they must not stand. */
final class EncodedWords {

  static final Substitution CODING = new Substitution("=?", EncodedWords::word);

  private EncodedWords() {}

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
    } catch (ParseException | UnsupportedEncodingException unreadable) {
      return at;
    }
    int next = end + 2;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return text.startsWith("=?", next) ? next : end + 2;
  }
}
