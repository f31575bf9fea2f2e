/**
 * A terminal as a place to write on: its width, its colours, and what must never reach it. Entry:
 * {@link nl.qdc.hoptrace.report.terminal.Page}.
 */
@NullMarked
package nl.qdc.hoptrace.report.terminal;

import org.jspecify.annotations.NullMarked;
