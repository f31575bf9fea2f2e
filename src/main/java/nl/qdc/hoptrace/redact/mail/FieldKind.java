package nl.qdc.hoptrace.redact.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a header field holds, as far as redaction needs to know it. */
enum FieldKind {
  /** Mailboxes of those who got the mail. */
  RECIPIENT(
      "To Cc Bcc Delivered-To X-Original-To Original-To Envelope-To X-Envelope-To X-Delivered-To"
          + " X-Forwarded-To X-Forwarded-For X-Rcpt-To X-Real-To X-Recipient Apparently-To Resent-To"
          + " Resent-Cc Resent-Bcc Original-Rcpt-To Original-Recipient Final-Recipient"
          + " X-HmXmrOriginalRecipient X-MS-Exchange-Organization-OriginalEnvelopeRecipients"
          + " Removal-Recipient X-Gm-Original-To X-Loop"),
  /** Mailboxes of those who sent it. */
  SENDER("From Sender Reply-To Return-Path Resent-From Resent-Sender Original-Mail-From X-Sender"),
  /** Identifiers of mails, made for one of them. */
  ID(
      "Message-ID In-Reply-To References Resent-Message-ID Original-Message-ID X-Message-ID"
          + " Original-Envelope-Id Content-ID"),
  /** Text for people. */
  PROSE(
      "Subject Comments Keywords Organization X-Mailer User-Agent List-Id List-Unsubscribe"
          + " List-Unsubscribe-Post List-Subscribe List-Help List-Owner List-Archive List-Post"
          + " Precedence Auto-Submitted Importance Priority X-Priority X-MSMail-Priority"
          + " Feedback-Type Version Incidents Reported-Domain Reported-URI Auth-Failure"
          + " Delivery-Result Action Status X-Spam-Status X-Spam-Flag X-Spam-Level"),
  /** Records of servers: their numbers and names are evidence. */
  RECORD(
      "Received X-Received Received-SPF Authentication-Results ARC-Authentication-Results Date"
          + " Resent-Date Delivery-Date Arrival-Date Received-Date Last-Attempt-Date Source-IP"
          + " Source-Port X-Originating-IP X-Sender-IP X-Remote-IP Reporting-MTA Remote-MTA"
          + " Received-From-MTA Diagnostic-Code X-PHP-Originating-Script X-PHP-Script X-AntiAbuse"
          + " X-Get-Message-Sender-Via X-Authenticated-Sender X-Authenticated-Id"
          + " X-Authenticated-User X-AuthUser X-Auth-ID X-Source X-Source-Args X-Source-Dir"
          + " X-PPP-Vhost X-MC-Relay"),
  /** Written anew, as the parts are. */
  MIME(
      "MIME-Version Content-Type Content-Transfer-Encoding Content-Disposition"
          + " Content-Description Content-Length Content-Language Content-Location Lines"),
  /** Anything else: who knows what its value was made of. */
  UNKNOWN("");

  private static final Map<String, FieldKind> BY_NAME = new HashMap<>();

  static {
    for (FieldKind kind : values()) {
      for (String name : kind.names.split(" ", -1)) {
        BY_NAME.put(name.toLowerCase(Locale.ROOT), kind);
      }
    }
  }

  private final String names;

  FieldKind(String names) {
    this.names = names;
  }

  static FieldKind of(String field) {
    return BY_NAME.getOrDefault(field.toLowerCase(Locale.ROOT), UNKNOWN);
  }
}
