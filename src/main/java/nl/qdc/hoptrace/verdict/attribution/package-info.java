/**
 * Who handed the mail in on a host of ours: account, number, script, web site and client, from the
 * host's own stamps and fields, each with whose word it is. Start at {@link
 * nl.qdc.hoptrace.verdict.attribution.Attribution}.
 */
@NullMarked
package nl.qdc.hoptrace.verdict.attribution;

import org.jspecify.annotations.NullMarked;
