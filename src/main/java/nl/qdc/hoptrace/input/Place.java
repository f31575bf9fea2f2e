package nl.qdc.hoptrace.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.qdc.hoptrace.verdict.Provenance;

/** One path, and how many messages it has given so far. */
final class Place {

  private final String path;
  private final Consumer<Input> out;
  private int messages;

  Place(String path, Consumer<Input> out) {
    this.path = path;
    this.out = out;
  }

  /** How many messages were there before. */
  int index() {
    return messages;
  }

  /** The message that is being read is complete. */
  void next() {
    messages++;
  }

  void give(Input input) {
    out.accept(input);
  }

  void fail(Problem problem, String text) {
    give(new Input.Failure(provenance("unknown", 0), problem, text));
  }

  void skip(String text) {
    give(new Input.Skipped(provenance("unknown", 0), text));
  }

  Provenance provenance(String form, long bytes) {
    return provenance(form, bytes, Optional.empty(), OptionalInt.empty(), List.of());
  }

  Provenance provenance(
      String form, long bytes, Optional<String> sha256, OptionalInt part, List<String> repairs) {
    return new Provenance(path, messages, part, form, bytes, sha256, repairs);
  }
}
