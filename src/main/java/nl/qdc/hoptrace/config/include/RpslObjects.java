package nl.qdc.hoptrace.config.include;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import nl.qdc.hoptrace.config.networks.EntryDraft;
import nl.qdc.hoptrace.config.networks.EntryKey;
import nl.qdc.hoptrace.config.networks.EntryReader;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;

/**
 * Objects of a routing registry (RFC 2622 §2, RFC 4012), as {@code whois} and the RIPE database
 * give them: {@code inetnum} and {@code inet6num} are ranges with a holder, {@code route} and
 * {@code route6} only say that a range is announced. Other objects are passed over.
 */
final class RpslObjects {

  private static final String REMARKS = "#%";

  private final Source source;
  private final EntryReader reader;
  private final EntryDraft draft = new EntryDraft();
  private boolean inObject;
  private boolean isOurs;
  private boolean isAllocation;

  RpslObjects(Source source, EntryReader reader) {
    this.source = source;
    this.reader = reader;
  }

  /** Whether the line is an attribute, as no line of a list of ranges is. */
  static boolean isAttribute(String line) {
    int colon = line.indexOf(':');
    boolean ended = colon > 0 && (colon + 1 == line.length() || isBlank(line.charAt(colon + 1)));
    for (int i = 0; i < colon && ended; i++) {
      char c = line.charAt(i);
      ended = c == '-' || (c < 128 && Character.isLetterOrDigit(c));
    }
    return ended;
  }

  /** Reads from an attribute, whose line has been taken, to the end. */
  void read(BufferedReader lines, String first, int firstNumber) throws IOException {
    String line = first;
    for (int number = firstNumber; line != null; number++) {
      if (line.isBlank()) {
        end();
      } else if (isAttribute(line)) {
        attribute(line, number);
      } else if (!isContinuation(line.charAt(0)) && REMARKS.indexOf(line.charAt(0)) < 0) {
        source.mistake(number, 1, line.strip() + " is not an attribute like inetnum: …");
      }
      line = lines.readLine();
    }
    end();
  }

  private static boolean isContinuation(char c) {
    return isBlank(c) || c == '+';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void attribute(String line, int number) {
    int colon = line.indexOf(':');
    Scalar value = value(line, colon + 1, number);
    String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!inObject) {
      begin(name, value);
    } else if (isOurs) {
      switch (name) {
        case "netname" -> put(EntryKey.NAME, value);
        case "org" -> put(EntryKey.CUSTOMER, value);
        case "status" -> isAllocation = isAllocation(value.text().toUpperCase(Locale.ROOT));
        default -> {}
      }
    }
  }

  private void begin(String name, Scalar value) {
    inObject = true;
    isAllocation = false;
    isOurs = true;
    draft.begin(value, source);
    switch (name) {
      case "inetnum", "inet6num" -> put(EntryKey.CIDR, value);
      case "route", "route6" -> {
        put(EntryKey.CIDR, value);
        draft.announce();
      }
      default -> isOurs = false;
    }
  }

  private void put(EntryKey key, Scalar value) {
    if (!value.text().isEmpty() && draft.get(key).isEmpty()) {
      draft.put(key, value);
    }
  }

  /**
   * What the registry has allocated is the provider's own, as is what he has parted or taken
   * together for many customers: its organisation is none of them.
   */
  private static boolean isAllocation(String status) {
    return (status.startsWith("ALLOCATED") && !status.equals("ALLOCATED-BY-LIR"))
        || status.startsWith("LIR-PARTITIONED")
        || status.startsWith("AGGREGATED-BY-LIR");
  }

  private void end() {
    if (inObject && isOurs) {
      if (isAllocation) {
        draft.remove(EntryKey.CUSTOMER);
      }
      reader.read(draft);
    }
    inObject = false;
  }

  private static Scalar value(String line, int from, int number) {
    int comment = line.indexOf('#', from);
    String text = line.substring(from, comment < 0 ? line.length() : comment);
    String value = text.strip();
    return new Scalar(value, number, from + text.indexOf(value) + 1);
  }
}
