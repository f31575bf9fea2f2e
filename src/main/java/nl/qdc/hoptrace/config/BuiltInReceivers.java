package nl.qdc.hoptrace.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.qdc.hoptrace.trace.receiver.Receiver;

/**
 * The mail systems that are known without being configured.
 *
 * @param dated the day of the list
 * @param all the systems, in the order of the list
 */
public record BuiltInReceivers(LocalDate dated, List<BuiltInReceiver> all) {

  private static final String RESOURCE = "receivers.json";

  /** Copies the list. */
  public BuiltInReceivers {
    all = List.copyOf(all);
  }

  /** The list in this program, read when it is first asked for. */
  public static BuiltInReceivers get() {
    return Loaded.LIST;
  }

  /**
   * Has the list read by another thread, so that it is there, or nearly, when it is asked for: the
   * configuration takes as long to read. The class loader makes whoever comes first wait.
   */
  public static void loadAhead() {
    Thread reader =
        new Thread("receivers") {
          @Override
          public void run() {
            BuiltInReceivers.get();
          }
        };
    reader.setDaemon(true);
    reader.start();
  }

  /** What the walk needs of it. */
  public List<Receiver> receivers() {
    List<Receiver> receivers = new ArrayList<>(all.size());
    for (BuiltInReceiver builtIn : all) {
      receivers.add(builtIn.receiver());
    }
    return receivers;
  }

  private static final class Loaded {
    static final BuiltInReceivers LIST = load();
  }

  private static BuiltInReceivers load() {
    try (InputStream in =
            Objects.requireNonNull(BuiltInReceivers.class.getResourceAsStream(RESOURCE));
        JsonParser parser = new JsonFactory().createParser(in)) {
      return new BuiltInReceiverTokens(parser).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
