/**
 * Where did this mail enter, and who handed it over?
 *
 * <ul>
 *   <li>{@link nl.qdc.hoptrace.cli} reads the command line and wires everything below together.
 *   <li>{@link nl.qdc.hoptrace.input} turns files and streams into messages, {@link
 *       nl.qdc.hoptrace.config} turns a configuration into networks and receivers, {@link
 *       nl.qdc.hoptrace.report} turns an analysis into text or JSON.
 *   <li>{@link nl.qdc.hoptrace.reply} writes drafts about an analysis, {@link
 *       nl.qdc.hoptrace.redact} takes the complainant out of mails and reports.
 *   <li>The domain, pure and without I/O: {@link nl.qdc.hoptrace.header} (fields with their lines),
 *       {@link nl.qdc.hoptrace.received} (one stamp), {@link nl.qdc.hoptrace.trace} (the walk over
 *       the stamps), {@link nl.qdc.hoptrace.verdict} (the conclusion), {@link nl.qdc.hoptrace.net}
 *       (addresses).
 * </ul>
 */
@NullMarked
package nl.qdc.hoptrace;

import org.jspecify.annotations.NullMarked;
