/**
 * The {@code from} clause: who the server saw, and what the client said; start at {@link
 * nl.qdc.hoptrace.received.client.FromClause}.
 */
@NullMarked
package nl.qdc.hoptrace.received.client;

import org.jspecify.annotations.NullMarked;
