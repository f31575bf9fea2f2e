package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Writes fields of an object; what is absent becomes {@code null}, never a missing field.
 *
 * @param json where to
 */
record Fields(JsonGenerator json) {

  /** Writes a value. */
  @FunctionalInterface
  interface Body<T> {
    void write(T value) throws IOException;
  }

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
      text(name, value.get().truncatedTo(ChronoUnit.SECONDS).toString());
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

  <T> void object(String name, T value, Body<T> fields) throws IOException {
    json.writeFieldName(name);
    object(value, fields);
  }

  <T> void optional(String name, Optional<T> value, Body<T> fields) throws IOException {
    if (value.isPresent()) {
      object(name, value.get(), fields);
    } else {
      absent(name);
    }
  }

  <T> void objects(String name, List<T> values, Body<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      object(value, fields);
    }
    json.writeEndArray();
  }

  <T> void object(T value, Body<T> fields) throws IOException {
    json.writeStartObject();
    fields.write(value);
    json.writeEndObject();
  }
}
