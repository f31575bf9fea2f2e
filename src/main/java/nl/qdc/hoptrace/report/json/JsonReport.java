package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;

/**
 * Reports as JSON (RFC 8259). Records go out in batches, and never in part, so that whoever reads
 * along sees whole lines.
 */
public final class JsonReport implements Reporter {

  private static final int BATCH_BYTES = 1 << 16;

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().characterEscapes(new TerminalSafe()).rootValueSeparator("").build();

  private final OutputStream out;
  private final Layout layout;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream(2 * BATCH_BYTES);
  private final JsonGenerator json;
  private final RecordWriter records;

  /**
   * A report in a layout.
   *
   * @param out where to
   * @param layout how records stand in the output
   * @param raw whether hops have their stamps' own text
   */
  public JsonReport(OutputStream out, Layout layout, boolean raw) {
    this.out = out;
    this.layout = layout;
    this.json = generator(layout);
    this.records = new RecordWriter(new Fields(json), raw);
  }

  private JsonGenerator generator(Layout layout) {
    try {
      JsonGenerator generator = JSON.createGenerator(pending, JsonEncoding.UTF8);
      if (layout.printer().isPresent()) {
        generator.setPrettyPrinter(layout.printer().get());
      }
      if (layout == Layout.ARRAY) {
        generator.writeStartArray();
      }
      return generator;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void analysis(Provenance input, Analysis analysis) {
    try {
      json.writeStartObject();
      records.analysis(input, analysis);
      endRecord();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void failure(Provenance input, String code, String message) {
    try {
      json.writeStartObject();
      records.failure(input, code, message);
      endRecord();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void endRecord() throws IOException {
    json.writeEndObject();
    if (layout == Layout.LINES) {
      json.writeRaw('\n');
    }
    json.flush();
    if (pending.size() >= BATCH_BYTES) {
      send();
    }
  }

  @Override
  public void close() {
    try {
      json.close();
      if (layout != Layout.LINES && pending.size() > 0) {
        pending.write('\n');
      }
      send();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void send() throws IOException {
    pending.writeTo(out);
    pending.reset();
  }
}
