package nl.qdc.hoptrace.verdict.complaint;

import java.util.List;
import java.util.Locale;

/** The mail programs that people use, and how each gives out the complete headers of a mail. */
public enum MailProgram {
  /** Google's. */
  GMAIL(
      List.of("mail.gmail.com", ".google.com"),
      "Gmail, in a browser: open the mail, the three dots beside Reply, Show original, then"
          + " Download original or Copy to clipboard",
      "Gmail, in een browser: open de mail, de drie puntjes naast Beantwoorden, Origineel tonen,"
          + " dan Origineel downloaden of Kopiëren naar klembord"),
  /** Microsoft's on the web, and its new one. */
  OUTLOOK_WEB(
      List.of(
          ".outlook.com",
          ".hotmail.com",
          ".exchangelabs.com",
          "outlook for ios",
          "outlook for android"),
      "Outlook, new and on the web: open the mail, the three dots, View, View message source or View"
          + " message details, and copy all of it; or the three dots, Download",
      "Outlook, nieuw en op het web: open de mail, de drie puntjes, Weergeven, Berichtbron of"
          + " Berichtdetails weergeven, en kopieer alles; of de drie puntjes, Downloaden"),
  /** Microsoft's on a computer; with Exchange Online no field tells it from the one before. */
  OUTLOOK_CLASSIC(
      List.of(
          "microsoft outlook",
          "microsoft office outlook",
          ".prod.outlook.com",
          ".exchangelabs.com"),
      "Outlook, classic: open the mail in its own window, File, Properties, and copy all of the box"
          + " Internet headers",
      "Outlook, klassiek: open de mail in een eigen venster, Bestand, Eigenschappen, en kopieer"
          + " alles uit het vak Internetkopteksten"),
  /** Microsoft's on Apple's computers. */
  OUTLOOK_MAC(
      List.of("macoutlook"),
      "Outlook for Mac: right-click on the mail in the list, View Source, and copy all of it",
      "Outlook voor Mac: rechtsklik op de mail in de lijst, Bron weergeven, en kopieer alles"),
  /** Apple's. */
  APPLE_MAIL(
      List.of("apple mail", "iphone mail", "ipad mail"),
      "Apple Mail: View, Message, Raw Source; or Message, Forward as Attachment",
      "Apple Mail: Weergave, Bericht, Brontekst; of Bericht, Stuur door als bijlage"),
  /** Mozilla's. */
  THUNDERBIRD(
      List.of("thunderbird", "betterbird"),
      "Thunderbird: More, View Source (Ctrl-U); or Message, Forward As, Attachment",
      "Thunderbird: Meer, Bron bekijken (Ctrl-U); of Bericht, Doorsturen als, Bijlage"),
  /** Yahoo's. */
  YAHOO(
      List.of(".yahoo.com", ".aol.com", "yahoomail"),
      "Yahoo and AOL: open the mail, the three dots, View raw message, and copy all of it",
      "Yahoo en AOL: open de mail, de drie puntjes, Onbewerkt bericht weergeven, en kopieer alles"),
  /** Proton, Apple's and GMX's web sites. */
  OTHER_WEB(
      List.of("protonmail", "proton.me", ".icloud.com", ".gmx.net", ".web.de"),
      "Proton: the three dots, View headers; iCloud.com: the mail's menu, Show All Headers or Show"
          + " Long Headers; GMX and WEB.DE: the i beside the sender, Header",
      "Proton: de drie puntjes, Headers bekijken; iCloud.com: het menu van de mail, alle of lange"
          + " kopteksten tonen; GMX en WEB.DE: de i naast de afzender, Header"),
  /** What providers and companies run. */
  WEBMAIL(
      List.of("roundcube", "zimbra", "sogo", "open-xchange"),
      "Roundcube: More, Show source or Download (.eml); Zimbra: right-click on the mail, Show"
          + " Original; SOGo and Open-Xchange: the menu, View source",
      "Roundcube: Meer, Bron tonen of Downloaden (.eml); Zimbra: rechtsklik op de mail, Origineel"
          + " weergeven; SOGo en Open-Xchange: het menu, Bron bekijken");

  private final List<String> marks;
  private final String english;
  private final String dutch;

  MailProgram(List<String> marks, String english, String dutch) {
    this.marks = marks;
    this.english = english;
    this.dutch = dutch;
  }

  /** How to get at the headers, in English. */
  public String step() {
    return english;
  }

  /** The same in Dutch. */
  public String dutchStep() {
    return dutch;
  }

  /**
   * Whether a mail was written with it, as far as its fields tell.
   *
   * @param fields the values of User-Agent, X-Mailer, Message-ID and Received
   */
  public boolean wrote(String fields) {
    String lower = fields.toLowerCase(Locale.ROOT);
    return marks.stream().anyMatch(lower::contains);
  }
}
