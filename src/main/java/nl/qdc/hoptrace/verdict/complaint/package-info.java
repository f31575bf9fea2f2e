/**
 * What a complaint adds to the answer about the mail that it brings; start at {@link
 * nl.qdc.hoptrace.verdict.complaint.Complaint}.
 */
@NullMarked
package nl.qdc.hoptrace.verdict.complaint;

import org.jspecify.annotations.NullMarked;
