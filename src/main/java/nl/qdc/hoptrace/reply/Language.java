package nl.qdc.hoptrace.reply;

import java.util.Locale;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;

/** The languages that letters are written in. */
public enum Language {
  /** English. */
  EN,
  /** Dutch. */
  NL;

  /** Its code (ISO 639-1). */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language with that code. */
  public static Language of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The language that a mail says it is written in (RFC 3282 §2); English when it says nothing. */
  static Language of(HeaderSection mail) {
    Optional<String> said =
        mail.first("Content-Language").map(HeaderField::value).map(String::strip);
    return said.filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith("nl")).isPresent() ? NL : EN;
  }
}
