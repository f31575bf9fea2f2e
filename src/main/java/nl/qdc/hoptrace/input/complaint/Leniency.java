package nl.qdc.hoptrace.input.complaint;

/** Has Jakarta Mail read what is not quite right; it takes these settings from the system only. */
final class Leniency {

  private static final String[] SETTINGS = {
    "mail.mime.base64.ignoreerrors",
    "mail.mime.ignoreunknownencoding",
    "mail.mime.uudecode.ignoreerrors",
    "mail.mime.uudecode.ignoremissingbeginend",
    "mail.mime.multipart.allowempty",
    "mail.mime.decodefilename",
  };

  private Leniency() {}

  static void ensure() {
    for (String setting : SETTINGS) {
      System.setProperty(setting, "true");
    }
    System.setProperty("mail.mime.parameters.strict", "false");
  }
}
