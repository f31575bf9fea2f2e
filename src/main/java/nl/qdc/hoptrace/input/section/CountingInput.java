package nl.qdc.hoptrace.input.section;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts the bytes that are read through it and, where asked for, hashes them. */
public final class CountingInput extends FilterInputStream implements LongSupplier {

  private final Optional<MessageDigest> digest;
  private long count;

  /** Reads from there; nothing has been counted yet. */
  public CountingInput(InputStream in, boolean hash) {
    super(in);
    digest = hash ? Optional.of(sha256()) : Optional.empty();
  }

  /** Number of bytes read so far. */
  public long count() {
    return count;
  }

  /** {@link #count}, for whoever sets limits. */
  @Override
  public long getAsLong() {
    return count;
  }

  /** The hash of the bytes read so far in hexadecimal; to be asked once. */
  public Optional<String> hash() {
    return digest.isPresent()
        ? Optional.of(HexFormat.of().formatHex(digest.get().digest()))
        : Optional.empty();
  }

  /** Reads to the end and forgets what it reads. */
  public void drain() throws IOException {
    if (digest.isEmpty() && in instanceof Skipping skipping) {
      count += skipping.skipRest();
      return;
    }
    byte[] buffer = new byte[64 << 10];
    while (read(buffer, 0, buffer.length) >= 0) {
      // counted and hashed on its way
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = in.read(buffer, offset, length);
    if (got > 0) {
      count += got;
      if (digest.isPresent()) {
        digest.get().update(buffer, offset, got);
      }
    }
    return got;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
