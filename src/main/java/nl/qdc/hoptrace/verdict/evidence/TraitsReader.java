package nl.qdc.hoptrace.verdict.evidence;

import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Traits;

/** Reads what a mail says of itself. */
public final class TraitsReader {

  private TraitsReader() {}

  public static Traits read(HeaderSection section) {
    return new Traits(
        value(section, "Return-Path").equals(Optional.of("<>")),
        value(section, "Auto-Submitted"),
        value(section, "List-Id"),
        value(section, "List-Unsubscribe"),
        isOneClick(section),
        value(section, "Precedence"),
        ReturnPath.tag(value(section, "Return-Path").orElse("")));
  }

  /** RFC 8058 §3.1: an https URI, and exactly this value beside it. */
  private static boolean isOneClick(HeaderSection section) {
    String post = value(section, "List-Unsubscribe-Post").orElse("");
    String uris = value(section, "List-Unsubscribe").orElse("");
    return post.equalsIgnoreCase("List-Unsubscribe=One-Click")
        && uris.toLowerCase(Locale.ROOT).contains("<https:");
  }

  private static Optional<String> value(HeaderSection section, String name) {
    Optional<HeaderField> field = section.first(name);
    return field.isPresent() && !field.get().value().isEmpty()
        ? Optional.of(field.get().value())
        : Optional.empty();
  }
}
