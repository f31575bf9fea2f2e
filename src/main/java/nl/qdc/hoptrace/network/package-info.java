/**
 * Whose an address of ours is, and was: entries with their roles and times, looked up by longest
 * prefix; start at {@link nl.qdc.hoptrace.network.Networks}.
 */
@NullMarked
package nl.qdc.hoptrace.network;

import org.jspecify.annotations.NullMarked;
