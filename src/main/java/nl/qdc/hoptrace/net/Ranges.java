package nl.qdc.hoptrace.net;

/** A list that tells the range of a value without making the value. */
public interface Ranges {

  /** The range of the value at that place. */
  Cidr cidr(int i);
}
