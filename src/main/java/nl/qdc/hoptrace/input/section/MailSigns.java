package nl.qdc.hoptrace.input.section;

import java.util.List;
import java.util.Set;
import nl.qdc.hoptrace.header.HeaderSection;

/**
 * Tells a mail from something else that was handed in. When in doubt it is a mail: evidence is not
 * thrown away, and a binary file gives lines with a colon only by chance.
 */
final class MailSigns {

  private static final int BYTES_LOOKED_AT = 1 << 10;

  private static final Set<String> USUAL_FIELDS =
      Set.of("received", "return-path", "delivered-to", "from", "to", "subject", "date");

  private MailSigns() {}

  /** The section as it is, or without fields when the bytes are no mail. */
  static HeaderSection fieldsOfMail(HeaderSection section, byte[] bytes) {
    return isText(bytes) || hasUsualField(section)
        ? section
        : new HeaderSection(List.of(), section.malformed(), section.length(), section.cut());
  }

  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, BYTES_LOOKED_AT); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasUsualField(HeaderSection section) {
    return section.fields().stream().anyMatch(field -> USUAL_FIELDS.contains(field.key()));
  }
}
