package nl.qdc.hoptrace.summary;

import java.util.List;

/**
 * What many records say together.
 *
 * @param all all mails
 * @param withoutFingerprint how many of them can't be compared, since the record tells nothing
 * @param failures records of inputs that could not be analysed
 * @param groups the groups, by dimension, most mails first; those without a name last
 */
public record Summary(Count all, int withoutFingerprint, int failures, List<Group> groups) {

  /** Copies the list. */
  public Summary {
    groups = List.copyOf(groups);
  }
}
