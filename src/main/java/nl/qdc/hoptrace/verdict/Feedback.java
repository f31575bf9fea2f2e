package nl.qdc.hoptrace.verdict;

import java.util.Optional;

/**
 * What a feedback report says of the mail that it is about (RFC 5965 §3). Whoever sent the report
 * can write here what he likes: it is shown beside what the headers say, and decides nothing. Of an
 * address that many share, the next step names his port, as his word.
 *
 * @param type the kind of report, such as {@code abuse}
 * @param userAgent the program that made it
 * @param sourceIp the address that the mail is said to have come from, as written
 * @param sourcePort the port of the connection that brought it (RFC 6692 §2), as written
 * @param arrivalDate when it is said to have arrived, as written
 * @param mailFrom its envelope sender
 * @param recipient its envelope recipient
 * @param reportedDomain the domain that the report is about
 */
public record Feedback(
    Optional<String> type,
    Optional<String> userAgent,
    Optional<String> sourceIp,
    Optional<String> sourcePort,
    Optional<String> arrivalDate,
    Optional<String> mailFrom,
    Optional<String> recipient,
    Optional<String> reportedDomain) {}
