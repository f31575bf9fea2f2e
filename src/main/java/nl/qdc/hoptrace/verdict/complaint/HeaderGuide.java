package nl.qdc.hoptrace.verdict.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.NextStep.Action;

/** How a complainant gets at the complete headers, in the mail programs that people use. */
final class HeaderGuide {

  /** To be passed on to the complainant. */
  static final List<NextStep> STEPS =
      Stream.of(
              "ask the complainant for the complete mail as an attachment (.eml), or for all of its"
                  + " headers; an ordinary forward drops them",
              "Gmail, in a browser: open the mail, the three dots beside Reply, Show original, then"
                  + " Download original or Copy to clipboard",
              "Outlook, new and on the web: open the mail, the three dots, View, View message source"
                  + " or View message details, and copy all of it; or the three dots, Download",
              "Outlook, classic: open the mail in its own window, File, Properties, and copy all of"
                  + " the box Internet headers",
              "Apple Mail: View, Message, Raw Source; or Message, Forward as Attachment",
              "Thunderbird: More, View Source (Ctrl-U); or Message, Forward As, Attachment",
              "Yahoo and AOL: open the mail, the three dots, View raw message, and copy all of it",
              "Proton: the three dots, View headers; iCloud.com: the mail's menu, Show All Headers or"
                  + " Show Long Headers; GMX and WEB.DE: the i beside the sender, Header",
              "Roundcube: More, Show source or Download (.eml); Zimbra: right-click on the mail, Show"
                  + " Original; SOGo and Open-Xchange: the menu, View source")
          .map(HeaderGuide::step)
          .toList();

  private HeaderGuide() {}

  private static NextStep step(String text) {
    return new NextStep(
        Action.ASK_FOR_HEADERS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }
}
