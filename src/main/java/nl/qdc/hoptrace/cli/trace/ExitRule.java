package nl.qdc.hoptrace.cli.trace;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.qdc.hoptrace.answer.Answer;
import nl.qdc.hoptrace.cli.command.ExitStatus;
import nl.qdc.hoptrace.verdict.Verdict;

/** Collects what happened, and says which exit code that makes. */
public final class ExitRule {

  private final Set<Verdict> failOn = EnumSet.noneOf(Verdict.class);
  private final Set<Verdict> found = EnumSet.noneOf(Verdict.class);
  private final boolean tellsVerdict;
  private boolean inputFailed;
  private boolean bugFound;
  private int answers;

  /**
   * A rule.
   *
   * @param failOn codes of the verdicts that the user calls a failure
   * @param tellsVerdict whether the exit code is to tell the verdict
   */
  public ExitRule(List<String> failOn, boolean tellsVerdict) {
    for (Verdict verdict : Verdict.values()) {
      if (failOn.contains(verdict.code())) {
        this.failOn.add(verdict);
      }
    }
    this.tellsVerdict = tellsVerdict;
  }

  /** Counts an answer. */
  void count(Answer answer) {
    if (answer instanceof Answer.Analysed analysed) {
      found.add(analysed.analysis().verdict());
      answers++;
    } else if (answer instanceof Answer.Failed failed) {
      bugFound |= failed.bug().isPresent();
      inputFailed |= failed.bug().isEmpty();
    }
  }

  /** An input, or a part of one, could not be read. */
  public void inputFailed() {
    inputFailed = true;
  }

  /** Whether one verdict was asked for, and there are several. */
  boolean isAmbiguous() {
    return tellsVerdict && answers > 1;
  }

  /** The exit code. */
  public int code() {
    if (bugFound) {
      return ExitStatus.BUG.code();
    }
    if (inputFailed) {
      return ExitStatus.INPUT.code();
    }
    if (!Collections.disjoint(found, failOn)) {
      return ExitStatus.CONDITION_MET.code();
    }
    if (isAmbiguous()) {
      return ExitStatus.USAGE.code();
    }
    return tellsVerdict && !found.isEmpty()
        ? found.iterator().next().exitCode()
        : ExitStatus.OK.code();
  }
}
