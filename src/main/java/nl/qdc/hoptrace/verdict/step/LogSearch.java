package nl.qdc.hoptrace.verdict.step;

import java.time.Instant;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.NextStep.Action;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.UtcTime;

/** Searches of logs, each with host, queue id and time. */
public final class LogSearch {

  private LogSearch() {}

  /**
   * In the log of the server of ours that wrote a stamp, for the stamp's queue id.
   *
   * @param section the header section, whose fields may tell which software the server runs
   * @param host what to call the server
   * @param why what the line would tell, behind a semicolon; may be empty
   */
  public static NextStep of(Hop hop, HeaderSection section, Optional<String> host, String why) {
    Stamp stamp = hop.stamp().orElseThrow();
    LogWindow window = LogWindow.of(stamp.time());
    Optional<IpAddress> client =
        stamp.queueId().isEmpty() && hop.showsPublicPeer() ? hop.peer() : Optional.empty();
    String text =
        "search the mail log of " + host.orElse("the host") + what(stamp.queueId(), client) + why;
    return new NextStep(
        Action.SEARCH_LOG,
        host,
        stamp.queueId(),
        window.from(),
        window.to(),
        text,
        client.isPresent()
            ? Optional.of(LogCommand.forAddress(client.get()))
            : LogCommand.forStamp(stamp, section, window));
  }

  /** Some servers write no queue id: then the client's address. */
  private static String what(Optional<String> id, Optional<IpAddress> client) {
    if (id.isPresent()) {
      return " for " + id.get();
    }
    return client.isPresent() ? " at that time for " + client.get() : "";
  }

  /**
   * In the logs of a server of ours that left no stamp, around the time it sent the mail: they note
   * what the next server answered.
   *
   * @param what what to look for; ends with the mail
   */
  static NextStep onServer(Party server, String what) {
    String text = "search the logs of " + server.label() + " at that time for " + what;
    String taken =
        server.queueId().isPresent()
            ? " that "
                + server.by().orElse("the next server")
                + " took as "
                + server.queueId().get()
            : "";
    return atSender(server, text + taken, LogCommand.forAnswer(server.queueId()));
  }

  private static NextStep atSender(Party sender, String text, Optional<String> command) {
    LogWindow window = LogWindow.of(sender.time());
    return new NextStep(
        Action.SEARCH_LOG,
        Optional.of(sender.label()),
        sender.queueId(),
        window.from(),
        window.to(),
        text,
        command);
  }

  /**
   * In the log of address translations, where many share the address.
   *
   * @param shared the address, as the stamp shows it
   * @param ours whether our relay wrote that stamp
   */
  static NextStep ofTranslations(Party shared, boolean ours) {
    String text = "search the log of address translations of " + shared.label();
    return step(
        Optional.of(shared.label()),
        LogWindow.of(shared.time()),
        text + port(shared, ours),
        Optional.empty());
  }

  private static String port(Party shared, boolean ours) {
    if (shared.port().isPresent()) {
      return " for source port " + shared.port().getAsInt() + " at that time: it tells who used it";
    }
    String writer = shared.by().orElse(ours ? "our relay" : "the receiver");
    return " for connections to "
        + writer
        + " at that time. The stamp shows no source port: when several connections fit, "
        + (ours
            ? "look whether the log of " + writer + " has it"
            : "ask " + writer + "'s operator for port and exact time")
        + ", for nothing else tells who it was";
  }

  /**
   * The same, by what a report says of the connection.
   *
   * @param port the source port, on the reporter's word
   * @param arrival when the mail arrived, on his word; else the stamp's time holds
   */
  public static NextStep ofReportedPort(Party shared, int port, Optional<Instant> arrival) {
    String text =
        "search the log of address translations of "
            + shared.label()
            + " for source port "
            + port
            + (arrival.isPresent() ? " around " + UtcTime.text(arrival.get()) : " at that time")
            + ": the report claims it, the headers don't show it; so it names nobody unless "
            + shared.by().orElse("the receiver")
            + " is among that port's connections";
    LogWindow window =
        arrival.isPresent() ? LogWindow.at(arrival.get()) : LogWindow.of(shared.time());
    return step(Optional.of(shared.label()), window, text, Optional.empty());
  }

  /** At a machine whose mail log is its owner's. */
  static NextStep atCustomer(Party machine) {
    String taken =
        machine.queueId().isPresent() ? ", which took the mail as " + machine.queueId().get() : "";
    String text =
        "search the mail log of "
            + machine.label()
            + ", which its owner has; ours may only show the connection to "
            + machine.by().orElse("the receiver");
    return atSender(machine, text + taken, Optional.empty());
  }

  /**
   * For a mail of which an unverified stamp says that we sent it.
   *
   * @param claim that stamp
   * @param border who handed the mail over: to whom we would have handed it, if it is true
   * @param server the mail or web server of ours that has the claimed address
   */
  public static NextStep forClaim(
      Hop claim, Optional<IpAddress> border, Optional<NetworkEntry> server) {
    String ip = claim.peer().orElseThrow().toString();
    String to = border.isPresent() ? " to " + border.get() : "";
    String text =
        "search our logs for a mail or connection from "
            + ip
            + to
            + "; only a line there would prove the claim";
    Optional<String> command =
        server.isPresent() && border.isPresent()
            ? Optional.of(LogCommand.forAddress(border.get()))
            : Optional.empty();
    Optional<String> name = server.isPresent() ? server.get().name() : Optional.empty();
    LogWindow window = LogWindow.of(claim.stamp().orElseThrow().time());
    return step(Optional.of(name.orElse(ip)), window, text, command);
  }

  private static NextStep step(
      Optional<String> host, LogWindow window, String text, Optional<String> command) {
    return new NextStep(
        Action.SEARCH_LOG, host, Optional.empty(), window.from(), window.to(), text, command);
  }
}
