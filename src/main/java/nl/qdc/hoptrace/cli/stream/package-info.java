/** Where the answer goes: standard output or a file, and what can go wrong on the way. */
@NullMarked
package nl.qdc.hoptrace.cli.stream;

import org.jspecify.annotations.NullMarked;
