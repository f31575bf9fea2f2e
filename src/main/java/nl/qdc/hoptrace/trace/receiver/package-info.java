/** Whose servers took the mail: those whose stamps are believed. */
@NullMarked
package nl.qdc.hoptrace.trace.receiver;

import org.jspecify.annotations.NullMarked;
