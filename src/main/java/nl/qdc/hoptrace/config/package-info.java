/**
 * From a file and options to networks and receivers; start at {@link
 * nl.qdc.hoptrace.config.ConfigurationReader}.
 *
 * <ul>
 *   <li>{@link nl.qdc.hoptrace.config.value}: what one value may be.
 *   <li>{@link nl.qdc.hoptrace.config.source}: YAML and JSON as values with their places.
 *   <li>{@link nl.qdc.hoptrace.config.networks}: network entries.
 *   <li>{@link nl.qdc.hoptrace.config.include}: more of them, from text and CSV files.
 *   <li>{@link nl.qdc.hoptrace.config.attribution}: fields that name who handed a mail in.
 *   <li>{@link nl.qdc.hoptrace.config.lint}: what is odd in the entries, though no mistake.
 *   <li>{@link nl.qdc.hoptrace.config.cache}: what earlier starts have made of the files, kept with
 *       {@link nl.qdc.hoptrace.config.numbers} where it is much.
 * </ul>
 */
@NullMarked
package nl.qdc.hoptrace.config;

import org.jspecify.annotations.NullMarked;
