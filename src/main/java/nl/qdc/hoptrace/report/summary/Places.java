package nl.qdc.hoptrace.report.summary;

import java.util.stream.Collectors;
import nl.qdc.hoptrace.summary.Proof;

/** Where evidence stands, in a few characters. */
final class Places {

  private Places() {}

  /** {@code path:lines}, with the number of the message and the part where they are needed. */
  static String of(Proof proof) {
    String message = proof.index() > 0 ? "[" + (proof.index() + 1) + "]" : "";
    String part = proof.part().isPresent() ? "#" + proof.part().getAsInt() : "";
    String lines = proof.lines().stream().map(Object::toString).collect(Collectors.joining(","));
    return proof.path() + message + part + (lines.isEmpty() ? "" : ":" + lines);
  }
}
