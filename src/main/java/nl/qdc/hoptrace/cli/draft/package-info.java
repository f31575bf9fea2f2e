/** The commands that write mails and texts for others: drafts, and what may be shown. */
@NullMarked
package nl.qdc.hoptrace.cli.draft;

import org.jspecify.annotations.NullMarked;
