/**
 * From a header section to the answer: {@link nl.qdc.hoptrace.verdict.analysis.Analyzer} is the one
 * entry to the domain.
 */
@NullMarked
package nl.qdc.hoptrace.verdict.analysis;

import org.jspecify.annotations.NullMarked;
