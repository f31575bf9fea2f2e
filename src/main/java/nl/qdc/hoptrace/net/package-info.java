/** Addresses, ranges and the look-up table; start at {@link nl.qdc.hoptrace.net.IpLiteral}. */
@NullMarked
package nl.qdc.hoptrace.net;

import org.jspecify.annotations.NullMarked;
