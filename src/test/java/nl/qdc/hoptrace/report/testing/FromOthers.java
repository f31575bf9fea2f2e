package nl.qdc.hoptrace.report.testing;

import static nl.qdc.hoptrace.report.testing.Answer.peer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Claim.Where;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.HopView.Standing;
import nl.qdc.hoptrace.verdict.NextStep.Action;
import nl.qdc.hoptrace.verdict.SourceKind;
import nl.qdc.hoptrace.verdict.Witness.Side;

/** Analyses of mails that came from elsewhere, or from nobody knows where. */
final class FromOthers {

  private FromOthers() {}

  static Analysis relayed() {
    HopView inner =
        FromUs.atRelay()
            .from("203.0.113.9", "", "[203.0.113.9]")
            .hop(2, 4, Standing.RELAY, "written by our relay; its peer is outside our network");
    return Answer.of(
            Reason.ENTERED_FROM_OUTSIDE,
            "Our relay out1.qdc.example (192.0.2.25) took the mail from 203.0.113.9, outside our"
                + " network and without a login, and passed it on.",
            FromUs.fromRelay(),
            inner)
        .from(
            SourceKind.OUTSIDE_HOST,
            peer(inner, FromUs.OUTSIDE),
            peer(FromUs.fromRelay(), Optional.of(Ours.RELAY)))
        .restsOn(1, 4)
        .search("out1.qdc.example", "7D1E2F", "2026-02-03T09:11:09Z")
        .build(FromUs.UNALTERED);
  }

  static Analysis claimed() {
    HopView top =
        FromUs.atRecipient()
            .from("203.0.113.40", "mx2.rcpt.example", "mx2.rcpt.example")
            .after(-5)
            .hop(1, 1, Standing.BORDER, FromUs.TOP + "its peer is outside our network");
    HopView below =
        Stamped.by("mx2.rcpt.example")
            .from("2001:db8:51:0:ab12:cd34:ef56:66", "vps66.qdc.example", "vps66.qdc.example")
            .at("2026-02-03T10:11:17+01:00")
            .after(93_784)
            .hop(2, 4, Standing.UNVERIFIED, FromUs.NOBODY);
    HopView noId =
        Stamped.by("")
            .from(new Peer.Missing(), "", "pc")
            .hop(3, 7, Standing.UNVERIFIED, FromUs.NOBODY);
    return Answer.of(
            Reason.CLAIMED_BELOW_BORDER,
            "203.0.113.40, outside our network, handed the mail over. A stamp that nobody vouches"
                + " for names an address of ours: a lead for our logs, no proof, and perhaps a"
                + " forgery.",
            top,
            below,
            noId)
        .from(SourceKind.OUTSIDE_HOST, peer(top, FromUs.OUTSIDE))
        .restsOn(1)
        .claim("2001:db8:51:0:ab12:cd34:ef56:66", 4, Where.RECEIVED_PEER, FromUs.NOBODY)
        .search("2001:db8:51:0:ab12:cd34:ef56:66", "", "2026-02-03T09:11:17Z")
        .next(
            Action.CHECK_RECEIVER,
            "check first that 203.0.113.40 is the recipient's own server; if so, run again with"
                + " --receiver 203.0.113.40")
        .next(
            Action.TELL_OPERATOR,
            "the operator of 203.0.113.40 handed the mail over and is the one to tell")
        .build(FromUs.UNALTERED);
  }

  static Analysis outside() {
    HopView top =
        Stamped.by("mx.google.com")
            .from("2001:db8:ffff::1", "mail-with-a-very-long-name-42.outbound.mailer.example", "")
            .id("d2e1a72fcca58-7a1b2c3d4e5f6si1234567b3a.123.2026.02.03.01.11.12", "u@rcpt.example")
            .at("2026-02-03T01:11:12-08:00")
            .hop(1, 3, Standing.BORDER, FromUs.TOP + "its peer is outside our network");
    return Answer.of(
            Reason.OUTSIDE_BORDER,
            "2001:db8:ffff::1, outside our network, handed the mail over.",
            top)
        .from(SourceKind.OUTSIDE_HOST, peer(top, FromUs.OUTSIDE))
        .restsOn(3)
        .next(
            Action.TELL_OPERATOR,
            "the operator of 2001:db8:ffff::1 handed the mail over and is the one to tell")
        .build(FromUs.UNALTERED);
  }

  static Analysis unreadable() {
    HopView top =
        FromUs.atRecipient()
            .from("127.0.0.1", "localhost", "localhost")
            .hop(1, 1, Standing.RECEIVER, FromUs.TOP + "handed over within the same system");
    return Answer.of(
            Reason.BORDER_UNREADABLE,
            "The stamp that would show the border can't be read, and what stands below it may be"
                + " forged.",
            top,
            Stamped.unreadable(2, 4))
        .restsOn(1, 4)
        .finding(
            FindingCode.UNREADABLE_STAMP,
            2,
            4,
            "the stamp can't be read: it has two 'by', and a client can type one of them")
        .next(Action.READ_HEADERS, "read the headers by eye, and ask for the original mail")
        .build(FromUs.UNALTERED);
  }

  static Analysis notMail() {
    return Answer.of(Reason.NOT_MAIL, "The input is not a mail.").build();
  }

  static Analysis hostile() {
    String long64k = "a".repeat(65_000) + ".example";
    HopView top =
        Stamped.by("mx.rcpt.example\u001b]0;owned\u0007")
            .from("203.0.113.9", "\u202egpj.elpmaxe\u202c", "x\u0000 · customer C-1042\u0085")
            .id("\u001b[2J\u001b[31m", "\u2066u\u2069@rcpt.example")
            .at("2026-02-03T10:11:12+01:00")
            .hop(1, 1, Standing.BORDER, "\u001b[1A" + FromUs.TOP);
    HopView below =
        Stamped.by(long64k)
            .from("192.0.2.99", long64k, "\u05d0\u0301\u200b日本\ud83d\ude00\ud800")
            .hop(2, 4, Standing.UNVERIFIED, long64k);
    return Answer.of(Reason.OUTSIDE_BORDER, "\u009b31m" + long64k, top, below)
        .from(SourceKind.OUTSIDE_HOST, peer(top, FromUs.OUTSIDE))
        .restsOn(1)
        .by(
            Answer.submitter(
                Optional.of("a\"b\u001b[0m"),
                OptionalInt.empty(),
                Optional.of("\u2028/x.php"),
                Optional.of(""),
                Optional.of("\u007f"),
                List.of()))
        .claimOfName("qdc\u200d.example", 5, Where.RECEIVED_HELO, "\u001b[8m")
        .finding(FindingCode.OUR_NAME_USED_OUTSIDE, 1, 1, "goes by \ufeffqdc.example\r\nFrom: x")
        .witness("X-\u001b[5m", 3, "192.0.2.25", false, Side.SENDER)
        .next(Action.TELL_OPERATOR, "tell \u202eROTAREPO")
        .build("\u001b[0m");
  }
}
