package nl.qdc.hoptrace.input.mime;

/** Has Jakarta Mail read what is not quite right; it takes these settings from the system only. */
public final class Leniency {

  private static final String[] SETTINGS = {
    "mail.mime.base64.ignoreerrors",
    "mail.mime.ignoreunknownencoding",
    "mail.mime.uudecode.ignoreerrors",
    "mail.mime.uudecode.ignoremissingbeginend",
    "mail.mime.multipart.allowempty",
    "mail.mime.decodefilename",
  };

  private Leniency() {}

  /** Sees to it. */
  public static void ensure() {
    for (String setting : SETTINGS) {
      System.setProperty(setting, "true");
    }
    System.setProperty("mail.mime.parameters.strict", "false");
  }
}
