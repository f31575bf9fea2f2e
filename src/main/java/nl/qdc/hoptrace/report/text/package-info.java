/**
 * The report for people at a terminal: the answer in two lines, then the evidence. Entry: {@link
 * nl.qdc.hoptrace.report.text.TextReport}.
 */
@NullMarked
package nl.qdc.hoptrace.report.text;

import org.jspecify.annotations.NullMarked;
