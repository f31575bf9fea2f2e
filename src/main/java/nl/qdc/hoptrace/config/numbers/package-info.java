/** Files of plain numbers, quick to read, and what tells whether a file is still the same. */
@NullMarked
package nl.qdc.hoptrace.config.numbers;

import org.jspecify.annotations.NullMarked;
