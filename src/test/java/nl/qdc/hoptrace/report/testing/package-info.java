/** What the tests of the reports share. */
@NullMarked
package nl.qdc.hoptrace.report.testing;

import org.jspecify.annotations.NullMarked;
