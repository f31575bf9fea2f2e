package nl.qdc.hoptrace.cli.summarize;

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
import nl.qdc.hoptrace.cli.trace.TraceCommand;
import nl.qdc.hoptrace.summary.Dimension;

/** {@code hoptrace summarize}: who keeps sending? */
public final class SummarizeCommand implements Command {

  static final Option BY =
      Option.value(
              "WHAT",
              "gather by customer, account, source, network or campaign; may be repeated; all but"
                  + " network when not given",
              "--by")
          .oneOf(Arrays.stream(Dimension.values()).map(Dimension::word).toList())
          .orMore();
  static final Option HISTORY =
      Option.value(
          "FILE",
          "say which complaints there were before, and add these; FILE is made when there is none",
          "--history");
  static final Option FORMAT =
      Option.value("FORMAT", "text (the default), json or csv", "--format")
          .oneOf(List.of("text", "json", "csv"));
  static final Option TOP =
      Option.value("N", "text: show the N largest groups of each kind (default 20)", "--top");

  @Override
  public Syntax syntax() {
    Stream<Option> own =
        Stream.of(BY, HISTORY, FORMAT, TOP, TraceCommand.OUTPUT, TraceCommand.COLOR);
    Stream<Option> mails =
        Stream.of(TraceCommand.STRICT, TraceCommand.RECURSIVE, TraceCommand.PART);
    return new Syntax(
        "summarize",
        "Says who keeps sending: mails gathered by customer, account, source and likeness.",
        List.of(
            "Reads standard input when no FILE is given, or for -. A FILE holds the records of"
                + " trace --fingerprint --format ndjson, or is anything that trace reads; the"
                + " networks are needed only for mails.",
            "Claimed and inconclusive mails are counted, and put down to nobody."),
        Stream.of(own, mails, NetworkOptions.ALL.stream()).flatMap(options -> options).toList(),
        Operand.any("FILE", "records, mails, or files and folders of mails"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    return new SummarizeRun(arguments, session).run();
  }
}
