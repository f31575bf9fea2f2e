/**
 * The command line; start at {@link nl.qdc.hoptrace.cli.Hoptrace}.
 *
 * <ul>
 *   <li>{@link nl.qdc.hoptrace.cli.syntax} reads arguments by what a command declares.
 *   <li>{@link nl.qdc.hoptrace.cli.trace} and {@link nl.qdc.hoptrace.cli.command} are the commands.
 *   <li>{@link nl.qdc.hoptrace.cli.help} makes help and completion.
 *   <li>{@link nl.qdc.hoptrace.cli.stream} is where results go.
 * </ul>
 */
@NullMarked
package nl.qdc.hoptrace.cli;

import org.jspecify.annotations.NullMarked;
