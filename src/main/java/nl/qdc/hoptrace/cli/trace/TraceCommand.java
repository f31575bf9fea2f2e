package nl.qdc.hoptrace.cli.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.cli.command.Command;
import nl.qdc.hoptrace.cli.command.NetworkOptions;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.input.Parts;
import nl.qdc.hoptrace.input.Reading;
import nl.qdc.hoptrace.verdict.Verdict;

/** {@code hoptrace trace}: where does this mail come from? */
public final class TraceCommand implements Command {

  private static final List<String> VERDICTS = verdicts();

  static final Option FILES_FROM =
      Option.value(
          "FILE",
          "analyse the files listed in FILE, a path a line; - for standard input",
          "--files-from");
  static final Option FROM0 =
      Option.flag("paths in that list are separated by NUL", "-0", "--from0");
  static final Option FORMAT =
      Option.value("FORMAT", "text (the default), json, ndjson, csv or html", "--format")
          .oneOf(Format.WORDS);
  static final Option RAW = Option.flag("json: include the text of each Received field", "--raw");
  static final Option HASH = Option.flag("compute the SHA-256 of each input", "--hash");
  static final Option FINGERPRINT =
      Option.flag(
          "json: tell what each mail looks like, for hoptrace summarize; reads bodies",
          "--fingerprint");

  /** Where the answer goes. */
  public static final Option OUTPUT =
      Option.value(
          "FILE", "write to FILE, which appears only when it is complete", "-o", "--output");

  /** Whether to refuse repairs. */
  public static final Option STRICT = Option.flag("refuse inputs that need a repair", "--strict");

  /** Whether to read folders. */
  public static final Option RECURSIVE =
      Option.flag("read what is in folders, and in the folders in them", "-r", "--recursive");

  /** Which of the mails in a complaint is meant. */
  public static final Option PART =
      Option.value(
          "PART",
          "of a complaint: auto (the default) for the mails that it holds, outer for itself, all,"
              + " or the number of one",
          "--part");

  /** Whether to write in colours. */
  public static final Option COLOR =
      Option.value("WHEN", "auto (the default), always or never", "--color")
          .oneOf(ScreenChoice.WHEN);

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

  static final Option THREADS =
      Option.value("N", "answer with at most N threads; the output is the same", "--threads");
  static final Option PROGRESS =
      Option.value(
              "WHEN",
              "a bar for runs longer than a second: auto (the default, on a terminal), always or"
                  + " never",
              "--progress")
          .oneOf(ScreenChoice.WHEN);
  static final Option SUMMARY =
      Option.flag(
          "tell at the end what came of all; on a terminal it is told of several mails anyway",
          "--summary");
  static final Option QUIET =
      Option.flag("no bar, no summary, nothing of files passed over", "-q", "--quiet");

  private static List<String> verdicts() {
    List<String> codes = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      codes.add(verdict.code());
    }
    return codes;
  }

  @Override
  public Syntax syntax() {
    List<Option> options = new ArrayList<>(NetworkOptions.ALL);
    options.addAll(
        List.of(
            FILES_FROM,
            FROM0,
            FORMAT,
            RAW,
            HASH,
            FINGERPRINT,
            OUTPUT,
            STRICT,
            RECURSIVE,
            PART,
            COLOR,
            FAIL_ON,
            EXIT_CODE,
            THREADS,
            PROGRESS,
            SUMMARY,
            QUIET));
    return new Syntax(
        "trace",
        "Says whether a mail came from your network, and which host and account sent it.",
        List.of(
            "Reads standard input when no FILE is given, or for -. A FILE is a mail, its headers as"
                + " somebody pasted them, a complaint that holds it, or an mbox, Maildir, zip, tar or"
                + " gzip file of mails.",
            "Exit codes: hoptrace help exit-codes."),
        options,
        Operand.any("FILE", "mails, or files and folders of mails"));
  }

  /** How the options say that inputs are to be read. */
  public static Reading reading(Arguments arguments, Configuration configuration) {
    String part = arguments.value(PART).orElse("auto");
    Optional<Parts> parts = Parts.of(part);
    if (parts.isEmpty()) {
      throw new UsageException("--part is outer, auto, all or a number from 1, not " + part);
    }
    return new Reading(
        arguments.has(HASH),
        arguments.has(STRICT),
        arguments.has(RECURSIVE),
        parts.get(),
        configuration.complaintMailboxes(),
        arguments.has(FINGERPRINT));
  }

  /** How many threads the options allow. */
  static OptionalInt threads(Arguments arguments) {
    Optional<String> number = arguments.value(THREADS);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!number.get().matches("[1-9][0-9]{0,3}")) {
      throw new UsageException("--threads is a number from 1, not " + number.get());
    }
    return OptionalInt.of(Integer.parseInt(number.get()));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    threads(arguments); // a mistake in it is told of one mail too
    Sources sources = Sources.of(arguments, session);
    return new TraceRun(arguments, session, NetworkOptions.readNetworks(arguments, session))
        .over(sources);
  }
}
