package nl.qdc.hoptrace.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A header section, top to bottom.
 *
 * @param fields the fields in order
 * @param malformed the lines that are no fields, in order
 * @param length bytes of the section, the blank line behind it not counted
 * @param cut whether the section was longer than {@link Limits#SECTION_BYTES} and its end not read
 */
public record HeaderSection(
    List<HeaderField> fields, List<MalformedLine> malformed, int length, boolean cut) {

  /** Copies the lists. */
  public HeaderSection {
    fields = List.copyOf(fields);
    malformed = List.copyOf(malformed);
  }

  /** All fields of that name, top to bottom. */
  public List<HeaderField> all(String name) {
    List<HeaderField> all = new ArrayList<>(2);
    for (HeaderField field : fields) {
      if (field.is(name)) {
        all.add(field);
      }
    }
    return all;
  }

  /** The topmost field of that name. */
  public Optional<HeaderField> first(String name) {
    for (int i = 0; i < fields.size(); i++) { // asked so often that an iterator would show
      HeaderField field = fields.get(i);
      if (field.is(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
