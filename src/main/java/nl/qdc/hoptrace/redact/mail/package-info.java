/**
 * A mail without what tells of the complainant: fields, parts, and mails within; start at {@link
 * nl.qdc.hoptrace.redact.mail.MailRedactor}.
 */
@NullMarked
package nl.qdc.hoptrace.redact.mail;

import org.jspecify.annotations.NullMarked;
