/**
 * What pasting, quoting and saving do to a header section, and how it is undone; start at {@link
 * nl.qdc.hoptrace.input.paste.Pasted}. A repair only takes away what was put between and around the
 * lines, never what stands within one, so no address changes its place in a stamp.
 */
@NullMarked
package nl.qdc.hoptrace.input.paste;

import org.jspecify.annotations.NullMarked;
