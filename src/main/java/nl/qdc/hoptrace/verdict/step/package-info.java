/**
 * What to do about a mail that came from us or claims to: logs, accounts, forwarders, opt-out. Used
 * by {@code analysis.NextSteps}, which knows which step goes with which verdict.
 */
@NullMarked
package nl.qdc.hoptrace.verdict.step;

import org.jspecify.annotations.NullMarked;
