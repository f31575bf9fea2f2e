/**
 * The mails that a complaint holds: attached, in a feedback report, zipped or pasted into its text;
 * start at {@link nl.qdc.hoptrace.input.complaint.Unwrapper}. This is where Jakarta Mail is used; a
 * mail that is no complaint never loads it.
 */
@NullMarked
package nl.qdc.hoptrace.input.complaint;

import org.jspecify.annotations.NullMarked;
