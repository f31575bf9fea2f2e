package nl.qdc.hoptrace.check.outcome;

import java.util.List;

/**
 * What came of one sample.
 *
 * @param name the mail's path as given, or that of what is expected when there is no mail
 * @param status whether all is well
 * @param differences the fields that are not as expected
 * @param note what else there is to say; empty for nothing
 */
public record Outcome(String name, Status status, List<Difference> differences, String note) {

  /** Whether all is well. */
  public enum Status {
    /** It is as expected. */
    PASSED,
    /** It is not, or what is expected makes no sense. */
    FAILED,
    /** Nothing is expected. */
    NOT_EXPECTED,
    /** What was expected is now what is. */
    UPDATED
  }

  /** Copies the list. */
  public Outcome {
    differences = List.copyOf(differences);
  }

  /** A sample without differences. */
  public static Outcome of(String name, Status status, String note) {
    return new Outcome(name, status, List.of(), note);
  }

  /** Whether the check is to fail for it. */
  public boolean isFailure() {
    return status == Status.FAILED;
  }
}
