package nl.qdc.hoptrace.net.table;

import nl.qdc.hoptrace.net.Cidr;

/** What is known of a range. */
public interface Ranged {

  /** The range. */
  Cidr cidr();
}
