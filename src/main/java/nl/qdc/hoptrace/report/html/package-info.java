/**
 * The report as a page for a ticket or a browser: whole in itself, without scripts. Entry: {@link
 * nl.qdc.hoptrace.report.html.HtmlReport}.
 */
@NullMarked
package nl.qdc.hoptrace.report.html;

import org.jspecify.annotations.NullMarked;
