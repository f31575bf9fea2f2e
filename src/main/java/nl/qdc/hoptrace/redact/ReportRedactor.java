package nl.qdc.hoptrace.redact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.redact.mail.Learner;
import nl.qdc.hoptrace.redact.text.TextRedactor;
import nl.qdc.hoptrace.redact.trace.Complainant;

/** Reports of ours in JSON: one, an array of them, or one a line. */
final class ReportRedactor {

  /** Where a recipient or complainant stands in a report. */
  private static final List<String> MAILBOXES = List.of("for", "from", "recipient", "reporter");

  private ReportRedactor() {}

  /** The first byte that is not blank; 0 when there is none. */
  static byte firstSign(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return b;
      }
    }
    return 0;
  }

  static void teach(byte[] bytes, Complainant complainant) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      Hop hop = new Hop(complainant);
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          hop.begin();
        } else if (token == JsonToken.VALUE_STRING) {
          hop.value(json.currentName() == null ? "" : json.currentName(), json.getText());
        }
      }
    }
  }

  static String redacted(byte[] bytes, TextRedactor texts) throws IOException {
    StringWriter text = new StringWriter();
    boolean lines = isOneALine(bytes);
    try (JsonParser json = new JsonFactory().createParser(bytes);
        JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.setPrettyPrinter(lines ? new MinimalPrettyPrinter("\n") : pretty());
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          out.writeString(value(json, texts));
        } else if (token == JsonToken.FIELD_NAME && texts.tells(json.currentName())) {
          out.writeFieldName(texts.token(json.currentName()));
        } else {
          out.copyCurrentEvent(json);
        }
      }
    }
    return text + "\n";
  }

  private static String value(JsonParser json, TextRedactor texts) throws IOException {
    String name = json.currentName();
    return MAILBOXES.contains(name == null ? "" : name)
        ? texts.anybody(json.getText())
        : texts.record(json.getText());
  }

  private static boolean isOneALine(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at > 2 && bytes[0] == '{';
  }

  private static DefaultPrettyPrinter pretty() {
    return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  /** The hop that is being read: only behind its standing is it known whose names it holds. */
  private static final class Hop {
    private final Complainant complainant;
    private Optional<String> standing = Optional.empty();

    Hop(Complainant complainant) {
      this.complainant = complainant;
    }

    void begin() {
      standing = Optional.empty();
    }

    void value(String name, String value) {
      if (MAILBOXES.contains(name)) {
        Learner.mailboxes(value, complainant);
      } else if (name.equals("standing")) {
        standing = Optional.of(value);
      } else if (isTheirs(name)) {
        complainant.host(value);
      }
    }

    private boolean isTheirs(String name) {
      boolean received = standing.equals(Optional.of("receiver"));
      boolean writer = received || standing.equals(Optional.of("border"));
      return (writer && name.equals("by"))
          || (received && (name.equals("helo") || name.equals("rdns")));
    }
  }
}
