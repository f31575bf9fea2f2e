package nl.qdc.hoptrace.input;

import nl.qdc.hoptrace.header.HeaderSection;

/** What a message is called that lies in something. */
@FunctionalInterface
interface Form {

  /** A file of its own. */
  record Own() implements Form {
    @Override
    public String of(String shape, HeaderSection section) {
      return shape;
    }
  }

  /**
   * The word for it.
   *
   * @param shape {@code eml} or {@code headers}
   * @param section its header section; without fields when it is no mail
   */
  String of(String shape, HeaderSection section);

  /** A message in a container of that name. */
  static Form in(String container) {
    return (shape, section) -> container;
  }
}
