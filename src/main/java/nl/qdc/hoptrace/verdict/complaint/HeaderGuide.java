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
              Stream.of(
                  "ask the complainant for the complete mail as an attachment (.eml), or for all of its"
                      + " headers; an ordinary forward drops them"),
              Stream.of(MailProgram.values()).map(MailProgram::step))
          .flatMap(steps -> steps)
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
