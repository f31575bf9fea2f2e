/** Sample mails and the answers expected of them; start at {@link SampleFinder}. */
@NullMarked
package nl.qdc.hoptrace.check.sample;

import org.jspecify.annotations.NullMarked;
