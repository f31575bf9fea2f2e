package nl.qdc.hoptrace.net;

/** What is known of a range. */
public interface Ranged {

  /** The range. */
  Cidr cidr();
}
