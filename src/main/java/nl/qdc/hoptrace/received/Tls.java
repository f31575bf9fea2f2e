package nl.qdc.hoptrace.received;

import java.util.Optional;

/**
 * The encryption of the session, as far as the server notes it, in the server's own spelling.
 *
 * @param version the protocol version: {@code TLSv1.3}, {@code TLS1_2}
 * @param cipher the cipher suite
 */
public record Tls(Optional<String> version, Optional<String> cipher) {}
