package nl.qdc.hoptrace.header;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field name.
 *
 * @param written the name as it stands in the message
 * @param key the same in lower case: names have no case (RFC 5322 §1.2.2)
 * @param known which of the names that mails are asked for it is
 */
public record FieldName(String written, String key, KnownName known) {

  /** A power of two. */
  private static final int REMEMBERED = 512;

  /** Longer ones are nobody's habit, and would cost memory. */
  private static final int LONGEST_REMEMBERED = 64;

  /**
   * The last name of each hash: most mails have the same names. Threads may overwrite each other's;
   * a name is found by its bytes, so that costs no more than its being made anew.
   */
  private static final @Nullable FieldName[] LAST = new @Nullable FieldName[REMEMBERED];

  /** The name that stands there. */
  static FieldName of(byte[] bytes, int start, int end) {
    if (end - start > LONGEST_REMEMBERED) {
      return named(bytes, start, end);
    }
    int place = hash(bytes, start, end) & (REMEMBERED - 1);
    FieldName last = LAST[place];
    if (last != null && last.isAt(bytes, start, end)) {
      return last;
    }
    FieldName name = named(bytes, start, end);
    LAST[place] = name;
    return name;
  }

  private static FieldName named(byte[] bytes, int start, int end) {
    String written = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    String key = written.toLowerCase(Locale.ROOT);
    return new FieldName(written, key, KnownName.of(key));
  }

  private static int hash(byte[] bytes, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ hash >>> 9;
  }

  private boolean isAt(byte[] bytes, int start, int end) {
    if (written.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if ((bytes[i] & 0xff) != written.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }
}
