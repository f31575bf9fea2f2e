/**
 * Configurations as earlier starts have understood them, kept so that a start need not read YAML.
 */
@NullMarked
package nl.qdc.hoptrace.config.cache;

import org.jspecify.annotations.NullMarked;
