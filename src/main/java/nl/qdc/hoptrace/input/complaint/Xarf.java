package nl.qdc.hoptrace.input.complaint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Reports in JSON, XARF version 4 and 3: each sample is a payload in base64 with its type. */
public final class Xarf {

  private static final int MOST_SAMPLES = 100;

  private Xarf() {}

  /** Whether a file begins like such a report. */
  public static boolean isLikely(byte[] start) {
    String text =
        new String(start, 0, Math.min(start.length, 16 << 10), StandardCharsets.UTF_8).strip();
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("{")
        && (lower.contains("\"xarf_version\"")
            || lower.contains("\"reporterinfo\"")
            || lower.contains("\"samples\""));
  }

  /** The payloads that are decoded without trouble, in order. */
  public static List<byte[]> samples(InputStream in) throws IOException {
    List<byte[]> samples = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(in)) {
      for (JsonToken token = json.nextToken();
          token != null && samples.size() < MOST_SAMPLES;
          token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING && "payload".equalsIgnoreCase(json.currentName())) {
          decode(json.getText(), samples);
        }
      }
    } catch (JsonParseException broken) {
      // what was read before counts
    }
    return samples;
  }

  private static void decode(String payload, List<byte[]> samples) {
    try {
      samples.add(Base64.getMimeDecoder().decode(payload));
    } catch (IllegalArgumentException notBase64) {
      samples.add(payload.getBytes(StandardCharsets.UTF_8));
    }
  }
}
