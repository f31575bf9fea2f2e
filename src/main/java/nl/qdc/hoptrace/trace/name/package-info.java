/** Names of hosts, and which belong to one organisation. */
@NullMarked
package nl.qdc.hoptrace.trace.name;

import org.jspecify.annotations.NullMarked;
