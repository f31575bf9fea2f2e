/** Address spellings, strict: {@link nl.qdc.hoptrace.received.address.AddressText}. */
@NullMarked
package nl.qdc.hoptrace.received.address;

import org.jspecify.annotations.NullMarked;
