/**
 * Network entries, with their places for as long as they are compared with each other; start at
 * {@link nl.qdc.hoptrace.config.networks.Entries}.
 */
@NullMarked
package nl.qdc.hoptrace.config.networks;

import org.jspecify.annotations.NullMarked;
