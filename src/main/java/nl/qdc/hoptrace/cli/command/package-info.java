/** The commands but {@code trace}, and what all commands share. */
@NullMarked
package nl.qdc.hoptrace.cli.command;

import org.jspecify.annotations.NullMarked;
