/** The mail servers by their signatures: {@link nl.qdc.hoptrace.received.mta.Mta}. */
@NullMarked
package nl.qdc.hoptrace.received.mta;

import org.jspecify.annotations.NullMarked;
