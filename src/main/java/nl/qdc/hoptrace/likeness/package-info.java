/**
 * What a mail looks like, so that mails of one campaign are found though no two are equal. Start at
 * {@link nl.qdc.hoptrace.likeness.Fingerprinter}.
 */
@NullMarked
package nl.qdc.hoptrace.likeness;

import org.jspecify.annotations.NullMarked;
