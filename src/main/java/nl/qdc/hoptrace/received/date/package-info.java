/** The date of a stamp; start at {@link nl.qdc.hoptrace.received.date.DateReader}. */
@NullMarked
package nl.qdc.hoptrace.received.date;

import org.jspecify.annotations.NullMarked;
