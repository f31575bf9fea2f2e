package nl.qdc.hoptrace.cli.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.config.BuiltInReceivers;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.trace.Networks;

/** {@code hoptrace networks}: what is ours, and whom is an address? */
public final class NetworksCommand implements Command {

  private static final Option AT =
      Option.value("TIME", "at this time: 2026-01-15 or 2026-01-15T09:30:00Z", "--at");
  private static final Option RECEIVERS =
      Option.flag("show the mail systems that are known without configuration", "--receivers");

  @Override
  public Syntax syntax() {
    return new Syntax(
        "networks",
        "Shows the networks that are ours, or which of them holds an address.",
        List.of("An address that has changed hands needs --at; without it all holders are shown."),
        Stream.concat(NetworkOptions.ALL.stream(), Stream.of(AT, RECEIVERS)).toList(),
        Operand.any("IP", "addresses to look up"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    if (arguments.has(RECEIVERS)) {
      session.print(ReceiverLines.of(BuiltInReceivers.get()));
      return ExitStatus.OK.code();
    }
    Optional<Instant> time = arguments.value(AT).map(NetworksCommand::time);
    List<IpAddress> addresses =
        arguments.operands().stream().map(NetworksCommand::address).toList();
    Configuration configuration = NetworkOptions.readNetworks(arguments, session);
    session.print(
        addresses.isEmpty()
            ? NetworkLines.table(configuration.networks())
            : lookUp(addresses, new Networks(configuration.networks()), time));
    return ExitStatus.OK.code();
  }

  private static String lookUp(
      List<IpAddress> addresses, Networks networks, Optional<Instant> time) {
    return addresses.stream()
        .map(address -> NetworkLines.holding(address, networks.at(address, time)))
        .collect(Collectors.joining());
  }

  private static IpAddress address(String text) {
    return IpLiteral.parse(text)
        .orElseThrow(() -> new UsageException("'" + text + "' is not an IP address"));
  }

  private static Instant time(String text) {
    try {
      return Moment.since(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("option --at: " + e.getMessage());
    }
  }
}
