/** What is odd in the networks, though no mistake: nothing here is needed to analyse a mail. */
@NullMarked
package nl.qdc.hoptrace.config.lint;

import org.jspecify.annotations.NullMarked;
