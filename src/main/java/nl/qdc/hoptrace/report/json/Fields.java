package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.qdc.hoptrace.verdict.UtcTime;

/**
 * Writes fields of an object; what is absent becomes {@code null}, never a missing field.
 *
 * @param json where to
 */
record Fields(JsonGenerator json) {

  void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  void text(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get().toString());
    } else {
      absent(name);
    }
  }

  void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  void number(String name, OptionalInt value) throws IOException {
    number(name, value.isPresent() ? OptionalLong.of(value.getAsInt()) : OptionalLong.empty());
  }

  void number(String name, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      number(name, value.getAsLong());
    } else {
      absent(name);
    }
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void flag(String name, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      flag(name, value.get());
    } else {
      absent(name);
    }
  }

  void time(String name, Optional<Instant> value) throws IOException {
    if (value.isPresent()) {
      text(name, UtcTime.text(value.get()));
    } else {
      absent(name);
    }
  }

  void absent(String name) throws IOException {
    json.writeNullField(name);
  }

  void numbers(String name, List<Integer> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (int value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Begins an object as a field, up to {@link #end}. */
  void object(String name) throws IOException {
    json.writeObjectFieldStart(name);
  }

  /** Begins an object in a list, up to {@link #end}. */
  void item() throws IOException {
    json.writeStartObject();
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  /** Begins a list as a field, up to {@link #endList}. */
  void list(String name) throws IOException {
    json.writeArrayFieldStart(name);
  }

  /** Hands on what was written of one record and of what stands behind it. */
  void finish(String behind) throws IOException {
    json.writeRaw(behind);
    json.flush();
  }

  void endList() throws IOException {
    json.writeEndArray();
  }
}
