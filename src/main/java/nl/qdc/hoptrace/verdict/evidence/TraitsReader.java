package nl.qdc.hoptrace.verdict.evidence;

import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.KnownName;
import nl.qdc.hoptrace.verdict.Traits;

/** Reads what a mail says of itself. */
public final class TraitsReader {

  private TraitsReader() {}

  public static Traits read(HeaderSection section) {
    Optional<String> path = value(section, KnownName.RETURN_PATH);
    Optional<String> uris = value(section, KnownName.LIST_UNSUBSCRIBE);
    return new Traits(
        path.isPresent() && path.get().equals("<>"),
        value(section, KnownName.AUTO_SUBMITTED),
        value(section, KnownName.LIST_ID),
        uris,
        uris.isPresent() && isOneClick(uris.get(), section),
        value(section, KnownName.PRECEDENCE),
        path.isPresent() ? ReturnPath.tag(path.get()) : Optional.empty());
  }

  /** RFC 8058 §3.1: an https URI, and exactly this value beside it. */
  private static boolean isOneClick(String uris, HeaderSection section) {
    Optional<String> post = value(section, KnownName.LIST_UNSUBSCRIBE_POST);
    return post.isPresent()
        && post.get().equalsIgnoreCase("List-Unsubscribe=One-Click")
        && uris.toLowerCase(Locale.ROOT).contains("<https:");
  }

  private static Optional<String> value(HeaderSection section, KnownName name) {
    Optional<HeaderField> field = section.first(name);
    return field.isPresent() && !field.get().value().isEmpty()
        ? Optional.of(field.get().value())
        : Optional.empty();
  }
}
