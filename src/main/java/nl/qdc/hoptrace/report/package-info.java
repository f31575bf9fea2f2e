/**
 * An analysis on its way out: {@link nl.qdc.hoptrace.report.Reporter} in one of several formats.
 *
 * <ul>
 *   <li>{@link nl.qdc.hoptrace.report.json} for programs.
 *   <li>{@link nl.qdc.hoptrace.report.text} for people at a terminal.
 *   <li>{@link nl.qdc.hoptrace.report.html} for a ticket, or a browser.
 *   <li>{@link nl.qdc.hoptrace.report.csv} for spreadsheets.
 *   <li>{@link nl.qdc.hoptrace.report.summary}, what many records say together.
 *   <li>{@link nl.qdc.hoptrace.report.terminal}, what a terminal can show.
 * </ul>
 */
@NullMarked
package nl.qdc.hoptrace.report;

import org.jspecify.annotations.NullMarked;
