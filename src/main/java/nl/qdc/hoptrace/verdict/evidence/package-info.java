/** One message under analysis: {@link nl.qdc.hoptrace.verdict.evidence.Case} and what is in it. */
@NullMarked
package nl.qdc.hoptrace.verdict.evidence;

import org.jspecify.annotations.NullMarked;
