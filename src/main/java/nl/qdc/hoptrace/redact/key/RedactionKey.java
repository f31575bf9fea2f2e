package nl.qdc.hoptrace.redact.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;

/** The key under which pseudonyms are made. */
public final class RedactionKey {

  /** Fewer bytes could be found by trying. */
  public static final int LEAST_BYTES = 16;

  private static final int MOST_BYTES = 1 << 16;

  private RedactionKey() {}

  /** A new key, to be forgotten. */
  public static byte[] random() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return key;
  }

  /**
   * The bytes of a file, without line ends behind them.
   *
   * @throws IOException when it can't be read
   * @throws IllegalArgumentException when it is too short, in words for the user
   */
  public static byte[] read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
      end--;
    }
    if (end < LEAST_BYTES) {
      throw new IllegalArgumentException(
          "holds " + end + " bytes, a key has at least " + LEAST_BYTES);
    }
    return Arrays.copyOf(bytes, end);
  }
}
