/**
 * Messages as Outlook saves them, {@code .msg}; start at {@link
 * nl.qdc.hoptrace.input.outlook.OutlookMessage}. This is where Apache POI is used; no other input
 * loads it.
 */
@NullMarked
package nl.qdc.hoptrace.input.outlook;

import org.jspecify.annotations.NullMarked;
