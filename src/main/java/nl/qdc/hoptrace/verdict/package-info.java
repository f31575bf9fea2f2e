/**
 * The conclusion and what it rests on: verdict, parties, claims, findings, witnesses, next steps;
 * start at {@link nl.qdc.hoptrace.verdict.Analysis}. The work is done in {@link
 * nl.qdc.hoptrace.verdict.analysis}.
 */
@NullMarked
package nl.qdc.hoptrace.verdict;

import org.jspecify.annotations.NullMarked;
