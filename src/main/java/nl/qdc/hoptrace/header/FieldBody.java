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
   * The text, unfolded (RFC 5322 §2.2.3): line ends before a blank are dropped, the blank stays. So
   * an address split by a fold stays split. Blanks around it are dropped.
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
    int from = start;
    while (from < end && (source[from] == ' ' || source[from] == '\t')) {
      from++;
    }
    byte[] kept = new byte[end - from];
    int length = 0;
    for (int i = from; i < end; i++) {
      byte b = source[i];
      if (b != '\n') {
        kept[length++] = b;
      } else if (length > 0 && kept[length - 1] == '\r') {
        length--;
      }
    }
    return RawText.decoded(kept, 0, length).strip();
  }
}
