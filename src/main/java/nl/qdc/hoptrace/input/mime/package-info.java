/** MIME parts read leniently, and what a mail looks like by its text. */
@NullMarked
package nl.qdc.hoptrace.input.mime;

import org.jspecify.annotations.NullMarked;
