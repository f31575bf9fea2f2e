package nl.qdc.hoptrace.input.mime;

/**
 * Has Jakarta Mail read what is not quite right, and know its own streams without a search through
 * all jars for each mail and part; it takes these settings from the system only.
 */
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
    System.setProperty(
        "jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
  }
}
