package nl.qdc.hoptrace.config.include;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import nl.qdc.hoptrace.config.networks.Entries;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.trace.NetworkEntry;

/** A text file with a CIDR a line, blank lines and comments from {@code #} to the end of a line. */
final class TextList {

  private TextList() {}

  static void read(Source source, Entries entries) throws IOException {
    entries.begin(source);
    try (BufferedReader reader = source.open()) {
      String line = reader.readLine();
      for (int number = 1; line != null; number++) {
        Scalar cidr = cidr(line, number);
        if (!cidr.text().isEmpty()) {
          Optional<NetworkEntry> entry = source.read(cidr, Cidr::parse).map(NetworkEntry::plain);
          entry.ifPresent(found -> entries.add(found, cidr));
        }
        line = reader.readLine();
      }
    }
  }

  private static Scalar cidr(String line, int number) {
    int comment = line.indexOf('#');
    String text = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
    String cidr = text.stripLeading();
    return new Scalar(cidr, number, text.length() - cidr.length() + 1);
  }
}
