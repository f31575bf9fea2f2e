package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    try (JsonGenerator json = begin()) {
      new RecordWriter(new Fields(json), raw).analysis(input, analysis);
      return end(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] failure(Provenance input, String code, String message) {
    try (JsonGenerator json = begin()) {
      new RecordWriter(new Fields(json), raw).failure(input, code, message);
      return end(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A generator of its own for each record: one that failed leaves nothing to the next. */
  private JsonGenerator begin() throws IOException {
    bytes.reset();
    JsonGenerator json = generator(bytes);
    if (layout.printer().isPresent()) {
      json.setPrettyPrinter(layout.printer().get());
    }
    json.writeStartObject();
    return json;
  }

  /** A generator that escapes what would steer a terminal. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    return JSON.createGenerator(out, JsonEncoding.UTF8);
  }

  private byte[] end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw(layout.recordEnd());
    json.flush();
    return bytes.toByteArray();
  }
}
