package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.report.terminal.Printable;
import nl.qdc.hoptrace.verdict.Carrier;
import nl.qdc.hoptrace.verdict.Feedback;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.Traits;

/** What the mail says of itself, what to do, and what was read: in phrases. */
final class Particulars {

  /** What no header can tell. */
  static final String ORIGIN_ONLY =
      "Headers show the origin; they do not establish spam. Nothing was checked against logs.";

  private Particulars() {}

  /** What the mail says of itself in one sentence, or none. */
  static List<String> traits(Traits traits) {
    List<String> phrases = new ArrayList<>();
    if (traits.nullReturnPath()) {
      phrases.add("empty return path");
    }
    traits
        .returnPathTag()
        .ifPresent(tag -> phrases.add(tag.toUpperCase(Locale.ROOT) + " return path"));
    add("Auto-Submitted", traits.autoSubmitted(), phrases);
    add("Precedence", traits.precedence(), phrases);
    add("List-Id", traits.listId(), phrases);
    add("List-Unsubscribe", traits.listUnsubscribe(), phrases);
    if (traits.oneClick()) {
      phrases.add("one-click unsubscribe");
    }
    return phrases.isEmpty() ? List.of() : List.of(String.join(" · ", phrases));
  }

  private static void add(String name, Optional<String> value, List<String> phrases) {
    value.ifPresent(text -> phrases.add(name + " " + Printable.name(text)));
  }

  /** A step, with the time to look at. */
  static String nextStep(NextStep step, Moments moments) {
    String window =
        step.from().isPresent() && step.to().isPresent()
            ? " (" + moments.window(step.from().get(), step.to().get()) + ")"
            : "";
    return step.text() + window;
  }

  /** Which message this is about. */
  static String place(Provenance input) {
    String path = input.path().equals("-") ? "standard input" : Printable.name(input.path());
    String message = input.index() > 0 ? ", message " + (input.index() + 1) : "";
    String part = input.part().isPresent() ? ", embedded mail " + input.part().getAsInt() : "";
    return path + message + part;
  }

  /** The form, size and hash of what was read, and what was mended in it. */
  static List<String> input(Provenance input) {
    List<String> facts = new ArrayList<>();
    String size = String.format(Locale.ROOT, "%,d bytes", input.bytes());
    facts.add(place(input) + " (" + input.form() + ", " + size + ")");
    input.sha256().ifPresent(hash -> facts.add("sha256 " + hash));
    input.repairs().forEach(repair -> facts.add("mended: " + repair));
    input.carrier().ifPresent(carrier -> facts.addAll(carrier(carrier)));
    return facts;
  }

  private static List<String> carrier(Carrier carrier) {
    List<String> facts = new ArrayList<>();
    String from = carrier.from().map(Printable::name).map(" from "::concat).orElse("");
    String by = carrier.borderIp().map(ip -> ", handed in by " + ip).orElse("");
    facts.add("in a complaint" + from + by + " (" + carrier.verdict().code() + ")");
    carrier.feedback().map(Particulars::feedback).ifPresent(facts::add);
    return facts;
  }

  private static String feedback(Feedback feedback) {
    List<String> phrases = new ArrayList<>();
    phrases.add("the report says: " + Printable.name(feedback.type().orElse("no type")));
    add("source", feedback.sourceIp(), phrases);
    add("port", feedback.sourcePort(), phrases);
    add("arrived", feedback.arrivalDate(), phrases);
    add("from", feedback.mailFrom(), phrases);
    add("to", feedback.recipient(), phrases);
    add("domain", feedback.reportedDomain(), phrases);
    add("made by", feedback.userAgent(), phrases);
    return String.join(" · ", phrases);
  }
}
