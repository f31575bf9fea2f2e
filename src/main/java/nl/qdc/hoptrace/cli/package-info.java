/**
 * The command line; start at {@link nl.qdc.hoptrace.cli.Hoptrace}.
 *
 * <ul>
 *   <li>{@link nl.qdc.hoptrace.cli.syntax} reads arguments by what a command declares.
 *   <li>{@link nl.qdc.hoptrace.cli.command} holds the small commands; {@link
 *       nl.qdc.hoptrace.cli.trace}, {@link nl.qdc.hoptrace.cli.draft}, {@link
 *       nl.qdc.hoptrace.cli.networks} and {@link nl.qdc.hoptrace.cli.summarize} the larger ones.
 *   <li>{@link nl.qdc.hoptrace.cli.help} makes help and completion.
 *   <li>{@link nl.qdc.hoptrace.cli.stream} is where results go.
 * </ul>
 */
@NullMarked
package nl.qdc.hoptrace.cli;

import org.jspecify.annotations.NullMarked;
