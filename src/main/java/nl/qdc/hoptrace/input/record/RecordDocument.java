package nl.qdc.hoptrace.input.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Records as {@code trace --format json} writes them: one over many lines, or an array of them. */
public final class RecordDocument {

  private RecordDocument() {}

  /** Whether a file that begins so is such a document. */
  public static boolean isLikely(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
    return (text.startsWith("[") || text.startsWith("{\n") || text.startsWith("{\r\n"))
        && text.contains(RecordLines.MARK);
  }

  /** Hands each record on as if it stood in a line of its own. */
  public static void read(InputStream in, RecordLines.Reader reader) throws IOException {
    JsonFactory factory = new JsonFactory();
    try (JsonParser json = factory.createParser(in);
        RecordLines lines = new RecordLines(reader)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          lines.write(line(factory, json));
        }
      }
    } catch (JsonProcessingException e) {
      reader.broken(e.getLocation().getLineNr(), "is no JSON: " + e.getOriginalMessage());
    }
  }

  private static byte[] line(JsonFactory factory, JsonParser json) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator out = factory.createGenerator(line)) {
      out.copyCurrentStructure(json);
    }
    line.write('\n');
    return line.toByteArray();
  }
}
