package nl.qdc.hoptrace.verdict;

import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;

/**
 * The complaint that brought a mail: all that is known of who handed it in.
 *
 * @param from the address in its From
 * @param borderIp the address that handed the complaint over, as its own headers show
 * @param verdict where the complaint itself came from; never the verdict on the mail
 * @param feedback what the report says of the mail, when it is a report for machines
 */
public record Carrier(
    Optional<String> from,
    Optional<IpAddress> borderIp,
    Verdict verdict,
    Optional<Feedback> feedback) {}
