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
    nullable(name, value, present -> json.writeString(present.toString()));
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
      json.writeNullField(name);
    }
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void flag(String name, Optional<Boolean> value) throws IOException {
    nullable(name, value, json::writeBoolean);
  }

  void time(String name, Optional<Instant> value) throws IOException {
    text(name, value.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS)));
  }

  void absent(String name) throws IOException {
    json.writeNullField(name);
  }

  void numbers(String name, List<Integer> values) throws IOException {
    array(name, values, json::writeNumber);
  }

  void texts(String name, List<String> values) throws IOException {
    array(name, values, json::writeString);
  }

  <T> void object(String name, T value, Body<T> fields) throws IOException {
    json.writeFieldName(name);
    object(value, fields);
  }

  <T> void optional(String name, Optional<T> value, Body<T> fields) throws IOException {
    nullable(name, value, present -> object(present, fields));
  }

  <T> void objects(String name, List<T> values, Body<T> fields) throws IOException {
    array(name, values, value -> object(value, fields));
  }

  <T> void object(T value, Body<T> fields) throws IOException {
    json.writeStartObject();
    fields.write(value);
    json.writeEndObject();
  }

  private <T> void array(String name, List<T> values, Body<T> body) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      body.write(value);
    }
    json.writeEndArray();
  }

  private <T> void nullable(String name, Optional<T> value, Body<T> body) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      body.write(value.get());
    } else {
      json.writeNull();
    }
  }
}
