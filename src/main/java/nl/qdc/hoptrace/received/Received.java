package nl.qdc.hoptrace.received;

/** What reading one Received field gave. */
public sealed interface Received permits Stamp, Unparsed {}
