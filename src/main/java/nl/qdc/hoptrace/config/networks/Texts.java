package nl.qdc.hoptrace.config.networks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.config.numbers.NumberReader;
import nl.qdc.hoptrace.config.numbers.NumberWriter;

/** Short texts in pages of bytes: twelve characters take 13 bytes, a {@code String} 56. */
final class Texts {

  /** Stands for no text. */
  static final int NONE = 0;

  /** See {@link PackedEntries}. */
  private static final int PAGE_BITS = 18;

  private static final int PAGE = 1 << PAGE_BITS;

  /** A length that takes more than the one byte, and the most that it takes then. */
  private static final int LONG = 0xff;

  private static final int MOST_LENGTH = 4;

  private final List<byte[]> pages = new ArrayList<>();
  private int end = PAGE; // of the last page; there is none

  /** Takes a text, and gives the number to ask for it again. */
  int add(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (end + MOST_LENGTH + bytes.length > PAGE) {
      pages.add(new byte[Math.max(PAGE, MOST_LENGTH + bytes.length)]);
      end = 0;
    }
    byte[] page = pages.get(pages.size() - 1);
    int number = ((pages.size() - 1) << PAGE_BITS | end) + 1;
    putLength(page, bytes.length);
    System.arraycopy(bytes, 0, page, end, bytes.length);
    end += bytes.length;
    return number;
  }

  private void putLength(byte[] page, int length) {
    if (length < LONG) {
      page[end++] = (byte) length;
    } else {
      page[end] = (byte) LONG;
      page[end + 1] = (byte) (length >>> 16);
      page[end + 2] = (byte) (length >>> 8);
      page[end + 3] = (byte) length;
      end += MOST_LENGTH;
    }
  }

  void write(NumberWriter out) throws IOException {
    out.number(pages.size());
    for (byte[] page : pages) {
      out.bytes(page);
    }
  }

  /** What was written; it takes no more texts. */
  static Texts read(NumberReader in) throws IOException {
    Texts texts = new Texts();
    for (int n = in.number(); n > 0; n--) {
      texts.pages.add(in.bytes());
    }
    return texts;
  }

  /** The text of that number. */
  String get(int number) {
    if (number == NONE) {
      return "";
    }
    byte[] page = pages.get((number - 1) >>> PAGE_BITS);
    int at = (number - 1) & (PAGE - 1);
    int length = page[at] & 0xff;
    if (length < LONG) {
      return new String(page, at + 1, length, StandardCharsets.UTF_8);
    }
    length = (page[at + 1] & 0xff) << 16 | (page[at + 2] & 0xff) << 8 | (page[at + 3] & 0xff);
    return new String(page, at + MOST_LENGTH, length, StandardCharsets.UTF_8);
  }
}
