/**
 * The operator's own attribution fields; start at {@link
 * nl.qdc.hoptrace.config.attribution.AttributionTokens}. Loaded only where a configuration has
 * them.
 */
@NullMarked
package nl.qdc.hoptrace.config.attribution;

import org.jspecify.annotations.NullMarked;
