package nl.qdc.hoptrace.received.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of cases, {@code src/test/resources/received/table.txt}: three lines for each.
 *
 * <pre>
 * -- what it shows
 * from h.example (r.example [203.0.113.9]) by mx.rcpt.example (Postfix) with ESMTP id 4F1A; …
 * => peer 203.0.113.9 | helo h.example | …
 * </pre>
 */
final class Table {

  /**
   * One case.
   *
   * @param section the heading above it
   * @param name what it shows
   * @param header the value of the Received field
   * @param parts every part of it, as {@link Parts} writes them
   */
  record Case(String section, String name, String header, String parts) {
    boolean isFramed() {
      return header.contains("192.0.2.66") || section.startsWith("Framed");
    }

    @Override
    public String toString() {
      return section + ": " + name;
    }
  }

  private Table() {}

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    String section = "";
    String name = "";
    String header = "";
    for (String line : lines()) {
      if (line.startsWith("== ")) {
        section = line.substring(3);
      } else if (line.startsWith("-- ")) {
        name = line.substring(3);
      } else if (line.startsWith("=> ")) {
        cases.add(new Case(section, name, header, line.substring(3)));
        header = "";
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        header = line;
      }
    }
    return cases;
  }

  private static List<String> lines() {
    try (InputStream in = Table.class.getResourceAsStream("/received/table.txt")) {
      if (in == null) {
        throw new IllegalStateException("no table.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
