/**
 * Who keeps sending: the records of many mails, gathered into groups. Start at {@link
 * nl.qdc.hoptrace.summary.Ledger}.
 */
@NullMarked
package nl.qdc.hoptrace.summary;

import org.jspecify.annotations.NullMarked;
