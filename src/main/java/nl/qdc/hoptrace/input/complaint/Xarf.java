package nl.qdc.hoptrace.input.complaint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.qdc.hoptrace.verdict.Feedback;
import org.jspecify.annotations.Nullable;

/** Reports in JSON, XARF version 4 and 3: each sample is a payload in base64 with its type. */
final class Xarf {

  private static final int MOST_SAMPLES = 100;

  private final List<byte[]> samples = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();

  private Xarf() {}

  /** Whether a file begins like such a report. */
  static boolean isLikely(byte[] start) {
    String text =
        new String(start, 0, Math.min(start.length, 16 << 10), StandardCharsets.UTF_8).strip();
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("{")
        && (lower.contains("\"xarf_version\"")
            || lower.contains("\"reporterinfo\"")
            || lower.contains("\"samples\""));
  }

  /** Reads a report; what is broken ends it. */
  static Xarf read(InputStream in) throws IOException {
    Xarf report = new Xarf();
    try (JsonParser json = new JsonFactory().createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          report.take(json.currentName(), isOfReport(json.getParsingContext()), json.getText());
        }
      }
    } catch (JsonParseException broken) {
      // what was read before counts
    }
    return report;
  }

  /** Names differ between the versions in case and underscores only. */
  private void take(@Nullable String name, boolean ofReport, String value) {
    String plain = name == null ? "" : name.toLowerCase(Locale.ROOT).replace("_", "");
    if (plain.equals("payload") && samples.size() < MOST_SAMPLES) {
      samples.add(decoded(value));
    } else if (ofReport) {
      values.putIfAbsent(plain, value);
    }
  }

  /** Version 4 tells it at the top, version 3 in an object of its own. */
  private static boolean isOfReport(JsonStreamContext place) {
    JsonStreamContext above = place.getParent();
    return above != null && (above.inRoot() || "Report".equalsIgnoreCase(above.getCurrentName()));
  }

  /** The payloads, in order. */
  List<byte[]> samples() {
    return samples;
  }

  /** What the report says of itself. */
  Feedback feedback() {
    return new Feedback(
        value("type", "reporttype"),
        value("useragent"),
        value("sourceidentifier", "sourceip", "source"),
        value("sourceport"),
        value("timestamp", "date"),
        value("smtpfrom", "smtpmailfromaddress"),
        value("smtpto", "smtprcpttoaddress"),
        value("reporteddomain"));
  }

  private Optional<String> value(String... names) {
    return Arrays.stream(names).map(values::get).filter(Objects::nonNull).findFirst();
  }

  private static byte[] decoded(String payload) {
    try {
      return Base64.getMimeDecoder().decode(payload);
    } catch (IllegalArgumentException notBase64) {
      return payload.getBytes(StandardCharsets.UTF_8);
    }
  }
}
