package nl.qdc.hoptrace.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A header section, top to bottom. */
public final class HeaderSection {

  private final List<HeaderField> fields;
  private final List<MalformedLine> malformed;
  private final int length;
  private final boolean cut;

  /** The names that stand in it: most that are asked for don't. */
  private final Set<KnownName> names = EnumSet.noneOf(KnownName.class);

  /**
   * A header section.
   *
   * @param fields the fields in order
   * @param malformed the lines that are no fields, in order
   * @param length bytes of the section, the blank line behind it not counted
   * @param cut whether the section was longer than {@link Limits#SECTION_BYTES} and its end not
   *     read
   */
  public HeaderSection(
      List<HeaderField> fields, List<MalformedLine> malformed, int length, boolean cut) {
    this.fields = List.copyOf(fields);
    this.malformed = List.copyOf(malformed);
    this.length = length;
    this.cut = cut;
    for (HeaderField field : fields) {
      names.add(field.known());
    }
  }

  /** The fields in order. */
  public List<HeaderField> fields() {
    return fields;
  }

  /** The lines that are no fields, in order. */
  public List<MalformedLine> malformed() {
    return malformed;
  }

  /** Bytes of the section, the blank line behind it not counted. */
  public int length() {
    return length;
  }

  /** Whether the section was longer than {@link Limits#SECTION_BYTES} and its end not read. */
  public boolean cut() {
    return cut;
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

  /** Whether it has a field of that name. */
  public boolean has(KnownName name) {
    return names.contains(name);
  }

  /** The topmost field of that name. */
  public Optional<HeaderField> first(KnownName name) {
    if (has(name)) {
      for (HeaderField field : fields) {
        if (field.is(name)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  /** The topmost field of that name, in any case. */
  public Optional<HeaderField> first(String name) {
    for (HeaderField field : fields) {
      if (field.is(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
