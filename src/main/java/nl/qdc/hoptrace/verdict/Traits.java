package nl.qdc.hoptrace.verdict;

import java.util.Optional;

/**
 * What the mail says of itself that matters for the policy. Form only: nothing here is proof.
 *
 * @param nullReturnPath whether the envelope sender is empty (RFC 5321 §4.5.5)
 * @param autoSubmitted the Auto-Submitted field (RFC 3834 §5)
 * @param listId the List-Id field (RFC 2919)
 * @param listUnsubscribe the List-Unsubscribe field (RFC 2369 §3.2)
 * @param oneClick whether List-Unsubscribe-Post has the form of RFC 8058 §3.1
 * @param precedence the Precedence field
 * @param returnPathTag what the envelope sender's local part was made for: {@code srs} (a forwarder
 *     rewrote it), {@code batv} (its server signed it), {@code verp} (it names the recipient)
 */
public record Traits(
    boolean nullReturnPath,
    Optional<String> autoSubmitted,
    Optional<String> listId,
    Optional<String> listUnsubscribe,
    boolean oneClick,
    Optional<String> precedence,
    Optional<String> returnPathTag) {}
