/** Tables for spreadsheets; start at {@link nl.qdc.hoptrace.report.csv.CsvRows}. */
@NullMarked
package nl.qdc.hoptrace.report.csv;

import org.jspecify.annotations.NullMarked;
