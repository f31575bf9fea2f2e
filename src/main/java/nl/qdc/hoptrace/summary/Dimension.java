package nl.qdc.hoptrace.summary;

import java.util.Locale;

/** What mails are gathered by. */
public enum Dimension {
  /** The customer who held the source. */
  CUSTOMER,
  /** The account that sent them. */
  ACCOUNT,
  /** The address of the source. */
  SOURCE,
  /** The configured range that the source is in. */
  NETWORK,
  /** What the mails look like. */
  CAMPAIGN;

  /** The word for it in options and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dimension that a word stands for. */
  public static Dimension of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
