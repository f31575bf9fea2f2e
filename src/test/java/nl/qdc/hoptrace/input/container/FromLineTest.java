package nl.qdc.hoptrace.input.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FromLineTest {

  @Test
  void findsWhatAPlainSearchFinds() {
    Random random = new Random(4155);
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = 7 + random.nextInt(60); text.length() < length; ) {
        text.append(
            random.nextInt(9) == 0 ? "\nFrom " : "\nFrom FroFr x".charAt(random.nextInt(13)));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
      int from = random.nextInt(bytes.length - 6);
      int found = text.indexOf("\nFrom ", from);
      int expected = found < 0 ? bytes.length - 5 : found + 1;
      assertEquals(expected, FromLine.next(bytes, from, bytes.length), text + " from " + from);
    }
  }
}
