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
        value(section, "Return-Path").filter("<>"::equals).isPresent(),
        value(section, "Auto-Submitted"),
        value(section, "List-Id"),
        value(section, "List-Unsubscribe"),
        isOneClick(section),
        value(section, "Precedence"));
  }

  /** RFC 8058 §3.1: an https URI, and exactly this value beside it. */
  private static boolean isOneClick(HeaderSection section) {
    return value(section, "List-Unsubscribe-Post")
            .filter("List-Unsubscribe=One-Click"::equalsIgnoreCase)
            .isPresent()
        && value(section, "List-Unsubscribe")
            .filter(text -> text.toLowerCase(Locale.ROOT).contains("<https:"))
            .isPresent();
  }

  private static Optional<String> value(HeaderSection section, String name) {
    return section.first(name).map(HeaderField::value).filter(text -> !text.isEmpty());
  }
}
