package nl.qdc.hoptrace.cli.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.qdc.hoptrace.cli.command.Command;
import nl.qdc.hoptrace.cli.command.NetworkOptions;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.verdict.Verdict;

/** {@code hoptrace trace}: where does this mail come from? */
public final class TraceCommand implements Command {

  private static final List<String> VERDICTS =
      Arrays.stream(Verdict.values()).map(Verdict::code).toList();

  static final Option FILES_FROM =
      Option.value(
          "FILE",
          "analyse the files listed in FILE, a path a line; - for standard input",
          "--files-from");
  static final Option FROM0 =
      Option.flag("paths in that list are separated by NUL", "-0", "--from0");
  static final Option FORMAT =
      Option.value("FORMAT", "text (the default), json or ndjson", "--format").oneOf(Format.WORDS);
  static final Option RAW = Option.flag("json: include the text of each Received field", "--raw");
  static final Option HASH = Option.flag("compute the SHA-256 of each input", "--hash");
  static final Option OUTPUT =
      Option.value(
          "FILE", "write to FILE, which appears only when it is complete", "-o", "--output");
  static final Option STRICT = Option.flag("refuse inputs that need a repair", "--strict");
  static final Option COLOR =
      Option.value("WHEN", "auto (the default), always or never", "--color")
          .oneOf(ScreenChoice.COLOUR_WORDS);
  static final Option FAIL_ON =
      Option.value(
              "VERDICT",
              "exit with 1 when a mail gets this verdict: "
                  + String.join(", ", VERDICTS)
                  + "; may be repeated",
              "--fail-on")
          .oneOf(VERDICTS)
          .orMore();
  static final Option EXIT_CODE =
      Option.value("verdict", "exit with the verdict of the one mail: 10 to 14", "--exit-code")
          .oneOf(List.of("verdict"));

  @Override
  public Syntax syntax() {
    Stream<Option> own =
        Stream.of(FILES_FROM, FROM0, FORMAT, RAW, HASH, OUTPUT, STRICT, COLOR, FAIL_ON, EXIT_CODE);
    return new Syntax(
        "trace",
        "Says whether a mail came from your network, and which host and account sent it.",
        List.of(
            "Reads standard input when no FILE is given, or for -. A FILE is one mail, or its headers"
                + " alone; nothing below the headers is looked at.",
            "Exit codes: hoptrace help exit-codes."),
        Stream.concat(NetworkOptions.ALL.stream(), own).toList(),
        Operand.any("FILE", "mails to analyse"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    Sources sources = Sources.of(arguments, session);
    return new TraceRun(arguments, session, NetworkOptions.readNetworks(arguments, session))
        .over(sources);
  }
}
