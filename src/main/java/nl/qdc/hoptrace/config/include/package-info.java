/**
 * Files of networks that a configuration includes, as text and CSV; start at {@link
 * nl.qdc.hoptrace.config.include.Includes}.
 */
@NullMarked
package nl.qdc.hoptrace.config.include;

import org.jspecify.annotations.NullMarked;
