/** Ranges of addresses, looked up by longest prefix. Start at {@link RangeTable}. */
@NullMarked
package nl.qdc.hoptrace.net.table;

import org.jspecify.annotations.NullMarked;
