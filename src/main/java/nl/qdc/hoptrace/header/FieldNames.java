package nl.qdc.hoptrace.header;

import java.nio.charset.StandardCharsets;

/** Field names as strings; the commonest are shared, so that a batch makes none anew. */
final class FieldNames {

  private static final String[] COMMON = {
    "Received",
    "Subject",
    "From",
    "To",
    "Date",
    "Message-ID",
    "Message-Id",
    "Return-Path",
    "DKIM-Signature",
    "Content-Type",
    "MIME-Version",
    "Authentication-Results",
    "Received-SPF"
  };

  private FieldNames() {}

  static String of(byte[] bytes, int start, int end) {
    for (String common : COMMON) {
      if (common.length() == end - start && matches(common, bytes, start)) {
        return common;
      }
    }
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static boolean matches(String common, byte[] bytes, int start) {
    for (int i = 0; i < common.length(); i++) {
      if (bytes[start + i] != common.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
