/**
 * Files of YAML and JSON as mappings, lists and scalars that know their places, and the mistakes
 * found in them; start at {@link nl.qdc.hoptrace.config.source.Tokens}.
 */
@NullMarked
package nl.qdc.hoptrace.config.source;

import org.jspecify.annotations.NullMarked;
