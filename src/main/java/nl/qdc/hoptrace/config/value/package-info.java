/**
 * The values that a configuration or an option may hold, each with its one reader: text in, value
 * out, or an {@link IllegalArgumentException} whose message is one line for the user.
 */
@NullMarked
package nl.qdc.hoptrace.config.value;

import org.jspecify.annotations.NullMarked;
