/**
 * The reports for programs, as {@code docs/json.md} describes them. Entry: {@link
 * nl.qdc.hoptrace.report.json.JsonReport}.
 */
@NullMarked
package nl.qdc.hoptrace.report.json;

import org.jspecify.annotations.NullMarked;
