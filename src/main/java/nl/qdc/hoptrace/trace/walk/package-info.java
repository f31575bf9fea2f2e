/** The walk: from the newest stamp inwards, believing as little as possible. */
@NullMarked
package nl.qdc.hoptrace.trace.walk;

import org.jspecify.annotations.NullMarked;
