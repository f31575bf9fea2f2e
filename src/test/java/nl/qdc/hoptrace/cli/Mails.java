package nl.qdc.hoptrace.cli;

/** Mails for tests; ours is 192.0.2.0/24. */
final class Mails {

  private static final String REST =
      """
      From: shop@customer.example
      To: info@rcpt.example
      Subject: Special offer
      Date: Tue, 3 Feb 2026 10:11:08 +0100
      Message-ID: <1@customer.example>

      Buy now.
      """;

  /** A host of ours handed it over. */
  static final String FROM_NETWORK = stamp("192.0.2.66") + REST;

  /** A host elsewhere handed it over. */
  static final String NOT_FROM_NETWORK = stamp("198.51.100.9") + REST;

  /** There is no trace at all. */
  static final String INCONCLUSIVE = REST;

  private Mails() {}

  private static String stamp(String peer) {
    return """
        Received: from mail.customer.example (mail.customer.example [%s])
        	by mx.rcpt.example (Postfix) with ESMTP id 4F1A2B3C4D
        	for <info@rcpt.example>; Tue, 3 Feb 2026 10:11:12 +0100 (CET)
        """
        .formatted(peer);
  }
}
