package nl.qdc.hoptrace.report.testing;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Client;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.StampTime;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.HopView.Standing;

/** Builds hops by hand. */
public final class Stamped {

  private final String by;
  private Client client = Client.NONE;
  private Handover handover = Handover.TRANSFER;
  private Optional<String> with = Optional.of("ESMTPS");
  private Optional<String> id = Optional.empty();
  private Optional<String> recipient = Optional.empty();
  private Stamp.Submitter submitter = Stamp.Submitter.UNKNOWN;
  private Optional<StampTime> time = Optional.empty();
  private OptionalLong delay = OptionalLong.empty();

  private Stamped(String by) {
    this.by = by;
  }

  /** A stamp written by that host. */
  public static Stamped by(String host) {
    return new Stamped(host);
  }

  /** The address, from text. */
  public static IpAddress ip(String text) {
    return IpLiteral.parse(text).orElseThrow();
  }

  /** The client, with empty text for a name that is not there. */
  public Stamped from(String ip, String rdns, String helo) {
    return from(new Peer.Seen(ip(ip), OptionalInt.empty()), rdns, helo);
  }

  /** The client, with empty text for a name that is not there. */
  public Stamped from(Peer peer, String rdns, String helo) {
    Optional<Boolean> confirmed = Optional.of(!rdns.isEmpty());
    client =
        new Client(
            peer, optional(helo), Optional.empty(), optional(rdns), confirmed, Optional.empty());
    return this;
  }

  /** A login. */
  public Stamped login(String account) {
    return submitted(Handover.LOGIN, "ESMTPSA", account);
  }

  /** How, and by whom, it was handed in. */
  public Stamped submitted(Handover way, String protocol, String account) {
    handover = way;
    with = Optional.of(protocol);
    submitter = new Stamp.Submitter(Optional.of(account), Optional.empty(), OptionalInt.empty());
    return this;
  }

  /** The queue id, and whom the mail is for. */
  public Stamped id(String queueId, String address) {
    id = optional(queueId);
    recipient = optional(address);
    return this;
  }

  /** When, by the writer's clock. */
  public Stamped at(String text) {
    OffsetDateTime at = OffsetDateTime.parse(text);
    time = Optional.of(new StampTime(at.toInstant(), Optional.of(at.getOffset())));
    return this;
  }

  /** When, by a clock of unknown zone. */
  public Stamped atUnknownZone(String text) {
    time = Optional.of(new StampTime(OffsetDateTime.parse(text).toInstant(), Optional.empty()));
    return this;
  }

  /** Seconds since the stamp below. */
  public Stamped after(long seconds) {
    delay = OptionalLong.of(seconds);
    return this;
  }

  /** The hop in its place. */
  public HopView hop(int number, int line, Standing standing, String why) {
    Stamp stamp =
        new Stamp(
            client,
            new Host(optional(by), Optional.empty(), List.of()),
            handover,
            with,
            Optional.empty(),
            Optional.empty(),
            id,
            recipient,
            Optional.empty(),
            submitter,
            Optional.empty(),
            time,
            List.of(),
            List.of());
    return view(number, line, standing, why, stamp);
  }

  /** A hop that can't be read. */
  public static HopView unreadable(int number, int line) {
    String why = Unparsed.Reason.TWO_BY.text();
    return new Stamped("")
        .view(number, line, Standing.UNREADABLE, why, new Unparsed(Unparsed.Reason.TWO_BY));
  }

  private HopView view(int number, int line, Standing standing, String why, Received received) {
    return new HopView(new Hop(number, number - 1, field(line), received), standing, delay, why);
  }

  private HeaderField field(int line) {
    String text = "X: y\n".repeat(line - 1) + "Received: by " + by + ";\n\tthe\u007f date\n";
    List<HeaderField> fields = HeaderReader.read(text.getBytes(StandardCharsets.UTF_8)).fields();
    return fields.get(line - 1);
  }

  private static Optional<String> optional(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
