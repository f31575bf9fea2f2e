package nl.qdc.hoptrace.verdict.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.NextStep.Action;
import nl.qdc.hoptrace.verdict.Traits;
import nl.qdc.hoptrace.verdict.evidence.TraitsReader;

/** Which way to leave a list mail offers, by its form: that it works is never said. */
final class OptOut {

  private OptOut() {}

  static void add(HeaderSection section, List<NextStep> steps) {
    Traits traits = TraitsReader.read(section);
    if (traits.listUnsubscribe().isEmpty() && !isList(traits)) {
      return;
    }
    List<String> forms =
        forms(traits.listUnsubscribe().orElse("").toLowerCase(Locale.ROOT), traits.oneClick());
    String text =
        forms.isEmpty()
            ? "a list mail without a way to leave the list (RFC 2369): ask its sender for one"
            : "a list mail that offers to leave the list by "
                + String.join(" and ", forms)
                + "; by form only: whether it works was not tried"
                + (traits.oneClick() ? signed(section) : "");
    steps.add(new NextStep(Action.CHECK_OPT_OUT, text));
  }

  private static boolean isList(Traits traits) {
    return traits.listId().isPresent() || traits.precedence().orElse("").equalsIgnoreCase("list");
  }

  private static List<String> forms(String value, boolean oneClick) {
    List<String> forms = new ArrayList<>(2);
    if (oneClick) {
      forms.add("one click (RFC 8058)");
    } else if (value.contains("<https:")) {
      forms.add("a web page");
    }
    if (value.contains("<http:")) {
      forms.add("a web page without TLS");
    }
    if (value.contains("<mailto:")) {
      forms.add("mail");
    }
    return forms;
  }

  /** RFC 8058 §4: one signature must cover both fields. */
  private static String signed(HeaderSection section) {
    for (HeaderField field : section.fields()) {
      if (field.is("DKIM-Signature") && coversBoth(field.value().toLowerCase(Locale.ROOT))) {
        return "";
      }
    }
    return "; no DKIM signature covers both fields, so mail services need not offer it";
  }

  private static boolean coversBoth(String signature) {
    Optional<String> names = names(signature);
    return names.isPresent()
        && names.get().contains(":list-unsubscribe:")
        && names.get().contains(":list-unsubscribe-post:");
  }

  /** The tag {@code h=} (RFC 6376 §3.5), as {@code :from:to:}. */
  private static Optional<String> names(String signature) {
    for (String tag : signature.split(";", -1)) {
      String bare = tag.replace(" ", "").replace("\t", "");
      if (bare.startsWith("h=")) {
        return Optional.of(":" + bare.substring(2) + ":");
      }
    }
    return Optional.empty();
  }
}
