package nl.qdc.hoptrace.report.testing;

import static nl.qdc.hoptrace.report.testing.Answer.peer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Claim.Where;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.HopView.Standing;
import nl.qdc.hoptrace.verdict.SourceKind;
import nl.qdc.hoptrace.verdict.Traits;
import nl.qdc.hoptrace.verdict.Witness.Side;

/** Analyses of mails that came from us. */
final class FromUs {

  static final Optional<Holding> OUTSIDE = Optional.empty();
  static final String UNALTERED = "these headers are unaltered";
  static final String TOP = "the newest stamp, believed if the headers are unaltered; ";
  static final String NOBODY = "nobody who is believed vouches for this stamp";

  private FromUs() {}

  static Stamped atRecipient() {
    return Stamped.by("mx.rcpt.example")
        .id("4F1A2B3C4D", "u@rcpt.example")
        .at("2026-02-03T10:11:12+01:00");
  }

  static HopView fromRelay() {
    return atRecipient()
        .from("192.0.2.25", "out1.qdc.example", "out1.qdc.example")
        .after(3)
        .hop(1, 1, Standing.BORDER, TOP + "its peer is ours");
  }

  static Stamped atRelay() {
    return Stamped.by("out1.qdc.example")
        .id("7D1E2F", "u@rcpt.example")
        .at("2026-02-03T09:11:09+00:00");
  }

  static Analysis borderPeer() {
    HopView top =
        atRecipient()
            .from("192.0.2.66", "vps66.qdc.example", "vps66.qdc.example")
            .after(2)
            .hop(1, 1, Standing.BORDER, TOP + "its peer is ours");
    HopView below =
        Stamped.by("vps66.qdc.example")
            .from("192.0.2.99", "", "vps99.qdc.example")
            .at("2026-02-03T10:11:10+01:00")
            .hop(2, 4, Standing.UNVERIFIED, NOBODY);
    return Answer.of(
            Reason.BORDER_PEER,
            "vps66 (192.0.2.66), a host of ours, handed the mail to mx.rcpt.example.",
            top,
            below)
        .from(SourceKind.NETWORK_HOST, peer(top, Optional.of(Ours.VPS)))
        .restsOn(1)
        .claim("192.0.2.99", 4, Where.RECEIVED_PEER, NOBODY)
        .claimOfName("vps66.qdc.example", 4, Where.RECEIVED_BY, NOBODY)
        .search("vps66", "", "2026-02-03T09:11:12Z")
        .build(UNALTERED);
  }

  /** The sample that the documentation shows. */
  static Analysis behindRelay() {
    HopView inner =
        atRelay()
            .from("192.0.2.66", "vps66.qdc.example", "[203.0.113.7]")
            .hop(2, 4, Standing.RELAY, "written by our relay; its peer is ours");
    return Answer.of(
            Reason.BEHIND_RELAY,
            "vps66 (192.0.2.66), a host of ours, sent the mail through our relay out1.qdc.example"
                + " (192.0.2.25).",
            fromRelay(),
            inner)
        .from(
            SourceKind.NETWORK_HOST,
            peer(inner, Optional.of(Ours.VPS)),
            peer(fromRelay(), Optional.of(Ours.RELAY)))
        .restsOn(1, 4)
        .claimOfName("qdc.example", 9, Where.FROM_DOMAIN, "anybody can write this field")
        .finding(
            FindingCode.HELO_IS_ANOTHER_ADDRESS,
            2,
            4,
            "the client at 192.0.2.66 called itself 203.0.113.7")
        .witness("Received-SPF", 3, "192.0.2.25", true, Side.EITHER)
        .search("out1.qdc.example", "7D1E2F", "2026-02-03T09:11:09Z")
        .build(UNALTERED);
  }

  static Analysis login() {
    HopView inner =
        atRelay()
            .from("203.0.113.9", "cpe9.isp.example", "laptop")
            .login("anna@site.example")
            .hop(2, 4, Standing.RELAY, "written by our relay; a user's client handed it in");
    return Answer.of(
            Reason.AUTHENTICATED_AT_RELAY,
            "A client at 203.0.113.9 logged in at our relay out1.qdc.example and sent the mail.",
            fromRelay(),
            inner)
        .from(
            SourceKind.AUTHENTICATED_CLIENT,
            peer(inner, OUTSIDE),
            peer(fromRelay(), Optional.of(Ours.RELAY)))
        .restsOn(1, 4)
        .by(
            Answer.submitter(
                Optional.of("anna@site.example"),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of("ESMTPSA"),
                Optional.of("out1.qdc.example"),
                List.of(4)))
        .search("out1.qdc.example", "7D1E2F", "2026-02-03T09:11:09Z")
        .build(UNALTERED);
  }

  static Analysis localAtRelay() {
    HopView top =
        Stamped.by("out1.qdc.example")
            .from(new Peer.Socket(), "", "")
            .submitted(Handover.LOCAL, "local", "www-data")
            .id("7D1E2F", "")
            .at("2026-07-03T09:11:09+00:00")
            .hop(1, 1, Standing.BORDER, "written by our relay; handed over within the same system");
    return Answer.of(
            Reason.LOCAL_AT_RELAY, "The mail was made on our relay out1.qdc.example itself.", top)
        .from(SourceKind.LOCAL_SUBMISSION, Answer.writer(top, Ours.RELAY))
        .restsOn(1)
        .by(
            Answer.submitter(
                Optional.of("www-data"),
                OptionalInt.of(33),
                Optional.of("/srv/www/site/send mail.php"),
                Optional.of("php"),
                Optional.of("out1.qdc.example"),
                List.of(1, 6)))
        .finding(
            FindingCode.BOUNCE_MADE_BY_US,
            0,
            0,
            "our relay made this mail itself, with an empty envelope sender")
        .marked(
            new Traits(
                true,
                Optional.of("auto-replied"),
                Optional.of("<news.site.example>"),
                Optional.of("<https://site.example/u>"),
                true,
                Optional.of("bulk"),
                Optional.empty()))
        .build(UNALTERED);
  }

  static Analysis relayOriginNotShown() {
    return Answer.of(
            Reason.RELAY_ORIGIN_NOT_SHOWN,
            "Our relay out1.qdc.example (192.0.2.25) handed the mail over; from where it came there"
                + " is not shown.",
            fromRelay())
        .from(SourceKind.RELAY, peer(fromRelay(), Optional.of(Ours.RELAY)))
        .restsOn(1)
        .search("out1.qdc.example", "", "2026-02-03T09:11:12Z")
        .build(UNALTERED);
  }

  static Analysis holderUncertain() {
    HopView top =
        Stamped.by("mx.rcpt.example")
            .from("192.0.2.66", "", "vps66.qdc.example")
            .atUnknownZone("2026-03-01T00:11:12Z")
            .hop(1, 1, Standing.BORDER, TOP + "its peer is ours");
    return Answer.of(
            Reason.BORDER_PEER,
            "vps66 (192.0.2.66), a host of ours, handed the mail to mx.rcpt.example.",
            top)
        .from(SourceKind.NETWORK_HOST, peer(top, Optional.of(Ours.DISPUTED)))
        .restsOn(1)
        .finding(
            FindingCode.HOLDER_UNCERTAIN,
            1,
            1,
            "who held the address then is open: C-1042 until 2026-03-01, C-2210 from 2026-03-01")
        .build(UNALTERED, "pop.isp.example is the complainant's mailbox");
  }
}
