package nl.qdc.hoptrace.header;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The field names that every mail is asked for. A field has its own from when it is read, so that
 * no texts are compared when a section is asked.
 */
public enum KnownName {
  // RFC 5321 §4.4, RFC 5322 §3.6
  RECEIVED,
  RETURN_PATH,
  FROM,
  TO,
  CC,
  SUBJECT,
  DATE,
  MESSAGE_ID,
  IN_REPLY_TO,
  REFERENCES,
  // who got it
  DELIVERED_TO,
  X_ORIGINAL_TO,
  ENVELOPE_TO,
  // of what kind it is: RFC 2045 §5, RFC 3834 §5, RFC 2919, RFC 2369, RFC 8058, RFC 2076 §3.9
  CONTENT_TYPE,
  AUTO_SUBMITTED,
  LIST_ID,
  LIST_UNSUBSCRIBE,
  LIST_UNSUBSCRIBE_POST,
  PRECEDENCE,
  // what servers say of it: RFC 7208 §9.1, RFC 8601, RFC 6376, RFC 8617
  RECEIVED_SPF,
  AUTHENTICATION_RESULTS,
  DKIM_SIGNATURE,
  ARC_SEAL,
  ARC_MESSAGE_SIGNATURE,
  ARC_AUTHENTICATION_RESULTS,
  X_SENDER_IP,
  X_ORIGINATING_IP,
  X_FOREFRONT_ANTISPAM_REPORT,
  // marks of complaints
  X_ARF,
  X_XARF,
  X_APPLE_UNSUBSCRIBE,
  /** Any other. */
  OTHER;

  private static final Map<String, KnownName> BY_KEY = new HashMap<>();

  static {
    for (KnownName name : values()) {
      BY_KEY.put(name.name().toLowerCase(Locale.ROOT).replace('_', '-'), name);
    }
    BY_KEY.remove("other");
  }

  /** The one with that name in lower case. */
  static KnownName of(String key) {
    return BY_KEY.getOrDefault(key, OTHER);
  }
}
