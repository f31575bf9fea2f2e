package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.qdc.hoptrace.report.Frame;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;

/** Reports as JSON (RFC 8259). */
public final class JsonReport implements Reporter {

  private static final int USUAL_BYTES = 8 << 10;

  static final JsonFactory JSON =
      new JsonFactoryBuilder().characterEscapes(new TerminalSafe()).rootValueSeparator("").build();

  private final Layout layout;
  private final boolean raw;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
  private Optional<RecordWriter> idle = Optional.empty();

  /**
   * A report in a layout.
   *
   * @param layout how records stand in the output
   * @param raw whether hops have their stamps' own text
   */
  public JsonReport(Layout layout, boolean raw) {
    this.layout = layout;
    this.raw = raw;
  }

  @Override
  public Frame frame() {
    return layout.frame();
  }

  @Override
  public byte[] analysis(Provenance input, Analysis analysis) {
    try {
      RecordWriter writer = begin();
      writer.analysis(input, analysis);
      return end(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] failure(Provenance input, String code, String message) {
    try {
      RecordWriter writer = begin();
      writer.failure(input, code, message);
      return end(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is idle until the record is whole: one that failed leaves nothing to the next. */
  private RecordWriter begin() throws IOException {
    RecordWriter writer = idle.isPresent() ? idle.get() : writer();
    idle = Optional.empty();
    bytes.reset();
    return writer;
  }

  private RecordWriter writer() throws IOException {
    JsonGenerator json = generator(bytes);
    if (layout.printer().isPresent()) {
      json.setPrettyPrinter(layout.printer().get());
    }
    return new RecordWriter(new Fields(json), raw);
  }

  /** A generator that escapes what would steer a terminal. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    return JSON.createGenerator(out, JsonEncoding.UTF8);
  }

  private byte[] end(RecordWriter writer) throws IOException {
    writer.out().finish(layout.recordEnd());
    idle = Optional.of(writer);
    return bytes.toByteArray();
  }
}
