package nl.qdc.hoptrace.network;

import java.util.Locale;

/** What a range of ours is used for. */
public enum Role {
  /** A customer's machine. */
  CUSTOMER,
  /** A mail server that we run; its own stamps are believed. */
  RELAY,
  /** A shared web server that we run: a source, whose fields name the account. */
  WEB,
  /** An address that many share; which one needs the source port. */
  NAT;

  /** Whether we run the machine, and have its logs. */
  public boolean isServer() {
    return this == RELAY || this == WEB;
  }

  /** The word for it in configuration and report. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
