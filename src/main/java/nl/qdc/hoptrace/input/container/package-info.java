/**
 * What holds mails: folders, mbox files and archives, told by their content ({@link
 * nl.qdc.hoptrace.input.container.Kind}). Each is read as a stream, and what comes out of an
 * archive is measured ({@link nl.qdc.hoptrace.input.container.Unpacking}).
 */
@NullMarked
package nl.qdc.hoptrace.input.container;

import org.jspecify.annotations.NullMarked;
