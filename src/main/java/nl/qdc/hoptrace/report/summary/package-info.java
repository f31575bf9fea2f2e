/** What many records say together, as text and as CSV. */
@NullMarked
package nl.qdc.hoptrace.report.summary;

import org.jspecify.annotations.NullMarked;
