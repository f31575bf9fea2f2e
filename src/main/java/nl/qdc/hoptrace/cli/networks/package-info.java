/**
 * The command {@code networks}: what is ours, whose an address is, and what is odd in the lists.
 */
@NullMarked
package nl.qdc.hoptrace.cli.networks;

import org.jspecify.annotations.NullMarked;
