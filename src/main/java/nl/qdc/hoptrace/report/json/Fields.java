package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.verdict.UtcTime;

/**
 * Writes fields of an object; what is absent becomes {@code null}, never a missing field.
 *
 * @param json where to
 */
record Fields(JsonGenerator json) {

  void text(SerializableString name, String value) throws IOException {
    json.writeFieldName(name);
    text(value);
  }

  void text(SerializableString name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    } else {
      absent(name);
    }
  }

  /** Most texts are written as they stand, which the generator would find out more slowly. */
  private void text(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    if (Plain.is(bytes)) {
      json.writeRawUTF8String(bytes, 0, bytes.length);
    } else {
      json.writeString(value);
    }
  }

  /** A word of ours, or what consists of digits and such: nothing in it is to be escaped. */
  void word(SerializableString name, String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    json.writeFieldName(name);
    json.writeRawUTF8String(bytes, 0, bytes.length);
  }

  void address(SerializableString name, Optional<IpAddress> value) throws IOException {
    if (value.isPresent()) {
      word(name, value.get().toString());
    } else {
      absent(name);
    }
  }

  void number(SerializableString name, long value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(value);
  }

  void number(SerializableString name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      number(name, value.getAsInt());
    } else {
      absent(name);
    }
  }

  void number(SerializableString name, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      number(name, value.getAsLong());
    } else {
      absent(name);
    }
  }

  void flag(SerializableString name, boolean value) throws IOException {
    json.writeFieldName(name);
    json.writeBoolean(value);
  }

  void flag(SerializableString name, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      flag(name, value.get());
    } else {
      absent(name);
    }
  }

  void time(SerializableString name, Optional<Instant> value) throws IOException {
    if (value.isPresent()) {
      word(name, UtcTime.text(value.get()));
    } else {
      absent(name);
    }
  }

  void absent(SerializableString name) throws IOException {
    json.writeFieldName(name);
    json.writeNull();
  }

  void numbers(SerializableString name, List<Integer> values) throws IOException {
    list(name);
    for (int value : values) {
      json.writeNumber(value);
    }
    endList();
  }

  void texts(SerializableString name, List<String> values) throws IOException {
    list(name);
    for (String value : values) {
      text(value);
    }
    endList();
  }

  /** Begins an object as a field, up to {@link #end}. */
  void object(SerializableString name) throws IOException {
    json.writeFieldName(name);
    json.writeStartObject();
  }

  /** Begins an object in a list, up to {@link #end}. */
  void item() throws IOException {
    json.writeStartObject();
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  /** Begins a list as a field, up to {@link #endList}. */
  void list(SerializableString name) throws IOException {
    json.writeFieldName(name);
    json.writeStartArray();
  }

  void endList() throws IOException {
    json.writeEndArray();
  }

  /** Hands on what was written of one record and of what stands behind it. */
  void finish(String behind) throws IOException {
    json.writeRaw(behind);
    json.flush();
  }
}
