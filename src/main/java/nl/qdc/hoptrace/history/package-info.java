/**
 * Complaints of former runs, kept in an SQLite file that a user names; the only place that knows
 * JDBC. Start at {@link nl.qdc.hoptrace.history.History}.
 */
@NullMarked
package nl.qdc.hoptrace.history;

import org.jspecify.annotations.NullMarked;
