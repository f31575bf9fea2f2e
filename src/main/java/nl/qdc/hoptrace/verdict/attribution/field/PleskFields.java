package nl.qdc.hoptrace.verdict.attribution.field;

import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.attribution.field.KnownField.By;

/** What Plesk adds to what its web sites send. */
final class PleskFields {

  private static final String ID = "X-PPP-Message-ID";

  private PleskFields() {}

  // X-PPP-Message-ID: <177011100.1.2@web70.qdc.example>
  // X-PPP-Vhost: site.example
  /** The web site; the field that Plesk writes with it names the server. */
  static Optional<Reading> vhost(String name, String value, Companions companions) {
    Optional<String> vhost = Values.word(value);
    return vhost.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reading(
                By.SERVER, name, companions.pleskServer(), Identity.by("Plesk").withVhost(vhost)));
  }

  /** The server, as that field names it. */
  static Optional<String> server(HeaderSection section) {
    for (HeaderField field : section.fields()) {
      if (field.is(ID)) {
        String id = field.value().strip();
        int at = id.lastIndexOf('@');
        return at > 0 && id.endsWith(">")
            ? Values.word(id.substring(at + 1, id.length() - 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
