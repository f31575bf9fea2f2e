@NullMarked
package nl.qdc.hoptrace.summary.testing;

import org.jspecify.annotations.NullMarked;
