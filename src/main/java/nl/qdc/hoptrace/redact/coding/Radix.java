package nl.qdc.hoptrace.redact.coding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Base 16, 32 or 64 (RFC 4648). Where in a run of digits the coded text begins is not known, so
 * each of the possible beginnings gives a reading.
 */
final class Radix implements Coding {

  /** Both alphabets of RFC 4648 §4 and §5, and the comma of RFC 3501 §5.1.3. */
  static final Radix BASE64 =
      new Radix("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 6, "-_,+//");

  static final Radix BASE32 = new Radix("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5, "");
  static final Radix BASE32_HEX = new Radix("0123456789ABCDEFGHIJKLMNOPQRSTUV", 5, "");
  static final Radix HEX = new Radix("0123456789ABCDEF", 4, "");

  private static final int SHORTEST = 4;

  private final int bits;
  private final int phases;
  private final byte[] values = new byte[128];

  /**
   * A coding.
   *
   * @param alphabet the digits in order
   * @param bits how many bits a digit holds
   * @param others digits that stand for another: the first three for the last three
   */
  private Radix(String alphabet, int bits, String others) {
    this.bits = bits;
    this.phases = bits == 6 ? 4 : bits == 5 ? 8 : 2;
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = (byte) i;
      if (bits < 6) {
        values[Character.toLowerCase(alphabet.charAt(i))] = (byte) i;
      }
    }
    for (int i = 0; i < others.length() / 2; i++) {
      values[others.charAt(i)] = values[others.charAt(i + others.length() / 2)];
    }
  }

  @Override
  public void read(String text, Consumer<String> reading) {
    for (int phase = 0; phase < phases; phase++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
      for (int at = 0; at < text.length(); ) {
        int end = endOfRun(text, at);
        if (end - at - phase >= SHORTEST) {
          decode(text, at + phase, end, out);
          out.write(' ');
        }
        at = end + 1;
      }
      if (out.size() > 0) {
        reading.accept(out.toString(StandardCharsets.UTF_8));
        reading.accept(out.toString(StandardCharsets.ISO_8859_1));
      }
    }
  }

  private int endOfRun(String text, int from) {
    int end = from;
    while (end < text.length() && value(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private int value(char c) {
    return c < values.length ? values[c] : -1;
  }

  private void decode(String text, int from, int to, ByteArrayOutputStream out) {
    int held = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      held = (held << bits | value(text.charAt(i))) & 0xffff;
      count += bits;
      if (count >= 8) {
        count -= 8;
        out.write(held >> count & 0xff);
      }
    }
  }
}
