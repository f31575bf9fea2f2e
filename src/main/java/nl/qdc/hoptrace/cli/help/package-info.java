/**
 * Help and completion, made by picocli from what the commands declare; start at {@link
 * nl.qdc.hoptrace.cli.help.PicocliModel}.
 */
@NullMarked
package nl.qdc.hoptrace.cli.help;

import org.jspecify.annotations.NullMarked;
