/**
 * Drafts of mails: answers to a complainant, notices and warnings to a customer; start at {@link
 * nl.qdc.hoptrace.reply.Reply}.
 */
@NullMarked
package nl.qdc.hoptrace.reply;

import org.jspecify.annotations.NullMarked;
