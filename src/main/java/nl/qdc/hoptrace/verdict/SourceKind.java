package nl.qdc.hoptrace.verdict;

import java.util.Locale;

/** What kind of host the source is. */
public enum SourceKind {
  /** A machine in our network. */
  NETWORK_HOST,
  /** A client, wherever it stands, that logged in at our relay. */
  AUTHENTICATED_CLIENT,
  /** A process on our relay. */
  LOCAL_SUBMISSION,
  /** Our relay; who stands behind it is not shown. */
  RELAY,
  /** A host outside our network. */
  OUTSIDE_HOST;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The code in reports. */
  public String code() {
    return code;
  }
}
