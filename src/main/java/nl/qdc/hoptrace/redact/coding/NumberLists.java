package nl.qdc.hoptrace.redact.coding;

import java.util.List;
import java.util.function.Consumer;

/**
 * Characters as numbers one after the other, as scripts and style sheets have them: {@code 106,
 * 97}, {@code 0x6a,0x61}, {@code \152\141}, {@code \6a \61}, {@code U+006A}.
 */
final class NumberLists {

  private static final List<Integer> BASES = List.of(10, 16, 8, 2);
  private static final int LONGEST = 8;
  private static final int LARGEST = 0xffff;

  private NumberLists() {}

  static void read(String text, Consumer<String> reading) {
    for (int base : BASES) {
      StringBuilder plain = new StringBuilder();
      for (int at = 0; at < text.length(); ) {
        int end = at;
        while (end < text.length() && isOfNumber(text.charAt(end))) {
          end++;
        }
        if (end > at) {
          append(text, at, end, base, plain);
        }
        at = end + 1;
      }
      reading.accept(plain.toString());
    }
  }

  private static boolean isOfNumber(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What is no number ends a list, but for the sign before one. */
  private static void append(String text, int from, int to, int base, StringBuilder plain) {
    int start = from;
    while (start < to && "0xXuU".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int value = 0;
    for (int i = start; i < to && value >= 0; i++) {
      int digit = Character.digit(text.charAt(i), base);
      value = digit < 0 || to - start > LONGEST ? -1 : value * base + digit;
    }
    if (start < to) {
      plain.append(value >= ' ' && value <= LARGEST ? (char) value : '\n');
    }
  }
}
