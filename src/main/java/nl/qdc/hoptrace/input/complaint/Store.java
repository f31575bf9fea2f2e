package nl.qdc.hoptrace.input.complaint;

import jakarta.mail.util.SharedByteArrayInputStream;
import jakarta.mail.util.SharedFileInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of a mail that is to be taken apart, which may be more than fit into memory: small ones
 * are held, large ones lie in a temporary file until this is closed.
 */
final class Store implements Closeable {

  private static final int HELD = 1 << 20;

  private final InputStream in;
  private final Optional<Path> temporary;

  private Store(InputStream in, Optional<Path> temporary) {
    this.in = in;
    this.temporary = temporary;
  }

  /** Takes all that comes. */
  static Store of(InputStream source) throws IOException {
    byte[] start = source.readNBytes(HELD);
    if (start.length < HELD) {
      return new Store(new SharedByteArrayInputStream(start), Optional.empty());
    }
    Path file = Files.createTempFile("hoptrace", ".eml");
    try (OutputStream out = Files.newOutputStream(file)) {
      new ByteArrayInputStream(start).transferTo(out);
      source.transferTo(out);
    }
    return new Store(new SharedFileInputStream(file.toFile()), Optional.of(file));
  }

  /** The bytes, as Jakarta Mail can share them among the parts. */
  InputStream stream() {
    return in;
  }

  @Override
  public void close() throws IOException {
    in.close();
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }
}
