package nl.qdc.hoptrace.header;

import org.jspecify.annotations.Nullable;

/** What stands behind the colon of a field (RFC 5322 §2.2). */
public final class FieldBody {

  private final byte[] source;
  private final int start;
  private final int end;

  /** Made when first asked for: many fields are asked for more than once, and some never. */
  private @Nullable String unfolded;

  FieldBody(byte[] source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /**
   * The text, unfolded (RFC 5322 §2.2.3): a fold with the blanks around it is one blank, as is a
   * tab, so how a server folds tells nothing. An address split by a fold stays split. Blanks around
   * the text are dropped.
   */
  @Override
  public String toString() {
    String known = unfolded;
    if (known == null) {
      known = unfold();
      unfolded = known;
    }
    return known;
  }

  private String unfold() {
    byte[] kept = new byte[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      byte b = source[i];
      if (b == '\n') {
        length = withoutBlanks(kept, length);
        i = lastBlank(i);
        kept[length++] = ' ';
      } else {
        kept[length++] = b == '\t' ? (byte) ' ' : b;
      }
    }
    return RawText.decoded(kept, 0, length).strip();
  }

  /** Where the text before a fold ends. */
  private static int withoutBlanks(byte[] kept, int length) {
    int last = length > 0 && kept[length - 1] == '\r' ? length - 1 : length;
    while (last > 0 && kept[last - 1] == ' ') {
      last--;
    }
    return last;
  }

  /** The last of the blanks that begin the line behind a fold. */
  private int lastBlank(int fold) {
    int last = fold;
    while (last + 1 < end && (source[last + 1] == ' ' || source[last + 1] == '\t')) {
      last++;
    }
    return last;
  }
}
