/**
 * The conclusion and what it rests on: verdict, parties, claims, findings, witnesses, next steps;
 * start at {@link nl.qdc.hoptrace.verdict.Analyzer}, the one entry to the domain.
 */
@NullMarked
package nl.qdc.hoptrace.verdict;

import org.jspecify.annotations.NullMarked;
