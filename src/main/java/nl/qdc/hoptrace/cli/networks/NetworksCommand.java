package nl.qdc.hoptrace.cli.networks;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.cli.command.Command;
import nl.qdc.hoptrace.cli.command.ExitStatus;
import nl.qdc.hoptrace.cli.command.NetworkOptions;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.stream.Destination;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.config.BuiltInReceivers;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.report.NetworkReporter;
import nl.qdc.hoptrace.report.NetworkRow;
import nl.qdc.hoptrace.report.csv.NetworkCsv;
import nl.qdc.hoptrace.report.json.NetworkJson;
import nl.qdc.hoptrace.report.text.NetworkText;

/** {@code hoptrace networks}: what is ours, and whose is an address? */
public final class NetworksCommand implements Command {

  private static final Option AT =
      Option.value("TIME", "at this time: 2026-01-15 or 2026-01-15T09:30:00Z", "--at");
  private static final Option FORMAT =
      Option.value("FORMAT", "text (the default), json or csv", "-f", "--format")
          .oneOf(List.of("text", "json", "csv"));
  private static final Option LINT =
      Option.flag(
          "look for entries that say nothing new or are never used, for addresses that nobody holds"
              + " any more, and for relays outside the networks",
          "--lint");
  private static final Option RECEIVERS =
      Option.flag("show the mail systems that are known without configuration", "--receivers");

  @Override
  public Syntax syntax() {
    return new Syntax(
        "networks",
        "Shows the networks that are ours, or which of them holds an address.",
        List.of(
            "Each line ends with the file and line that the entry comes from. An address that has"
                + " changed hands needs --at; without it all holders are shown. Without an address"
                + " --at shows the entries that hold then.",
            "Exits with 1 when --lint finds something, and with 3 when standard input holds what is"
                + " no address."),
        Stream.concat(NetworkOptions.ALL.stream(), Stream.of(AT, FORMAT, LINT, RECEIVERS)).toList(),
        Operand.any("IP", "addresses to look up; - reads them from standard input, one a line"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    if (arguments.has(RECEIVERS)) {
      session.print(ReceiverLines.of(BuiltInReceivers.get()));
      return ExitStatus.OK.code();
    }
    if (arguments.has(LINT)) {
      return lint(arguments, session);
    }
    AddressList addresses = new AddressList(arguments.operands(), session);
    Optional<Instant> time = arguments.value(AT).map(NetworksCommand::time);
    NetworkList networks = NetworkOptions.readNetworks(arguments, session).networks();
    try (Destination destination = Destination.standard(session.out())) {
      try (NetworkReporter report = report(arguments, destination.stream())) {
        if (arguments.operands().isEmpty()) {
          list(networks, time, report);
        } else {
          addresses.forEach(new LookUp(networks, time, report));
        }
      }
      destination.complete();
    }
    return addresses.status().code();
  }

  private static int lint(Arguments arguments, Session session) {
    if (arguments.has(AT) || arguments.has(FORMAT) || !arguments.operands().isEmpty()) {
      throw new UsageException("--lint takes no address, --at or --format");
    }
    NetworkList networks = NetworkOptions.readNetworks(arguments, session).networks();
    try (LintLines lines = new LintLines(networks, session)) {
      return lines.write().code();
    }
  }

  private static void list(NetworkList networks, Optional<Instant> time, NetworkReporter report) {
    for (int i = 0; i < networks.size(); i++) {
      if (time.isPresent() && !networks.get(i).validAt(time.get())) {
        continue;
      }
      NetworkList.Place place = networks.place(i);
      report.row(NetworkRow.listed(networks.get(i), place.file(), place.line()));
    }
  }

  private static NetworkReporter report(Arguments arguments, OutputStream out) {
    return switch (arguments.value(FORMAT).orElse("text")) {
      case "json" -> new NetworkJson(out);
      case "csv" -> new NetworkCsv(out);
      default -> new NetworkText(out);
    };
  }

  private static Instant time(String text) {
    try {
      return Moment.since(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("option --at: " + e.getMessage());
    }
  }
}
