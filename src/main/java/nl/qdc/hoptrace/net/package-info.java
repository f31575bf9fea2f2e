/** Addresses and ranges; start at {@link nl.qdc.hoptrace.net.IpLiteral}. */
@NullMarked
package nl.qdc.hoptrace.net;

import org.jspecify.annotations.NullMarked;
