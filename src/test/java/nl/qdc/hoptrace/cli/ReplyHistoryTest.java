package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.qdc.hoptrace.history.History;
import nl.qdc.hoptrace.summary.Proof;
import nl.qdc.hoptrace.summary.Sighting;
import nl.qdc.hoptrace.verdict.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One warning, then removal: a second complaint about a customer gets the warning. */
class ReplyHistoryTest {

  private static final String CONFIG =
      """
      networks: [{cidr: 192.0.2.66, customer: C-1042}]
      timezone: Europe/Amsterdam
      desk: {from: desk@qdc.example}
      """;

  @TempDir Path temp;

  @BeforeEach
  void configure() throws IOException {
    Files.writeString(temp.resolve("config.yaml"), CONFIG);
  }

  private String history() {
    return temp.resolve("history.db").toString();
  }

  /** A complaint about another mail, late on the last day of January as Amsterdam counts. */
  private void complainedBefore(String customer) {
    try (History history = History.open(Path.of(history()))) {
      history.add(
          new Sighting(
              new Proof("x.eml", 0, OptionalInt.empty(), List.of(1)),
              Verdict.FROM_NETWORK,
              Optional.of("192.0.2.66"),
              Optional.empty(),
              Optional.empty(),
              Optional.of(customer),
              Optional.empty(),
              Optional.of("id 1"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
      history.record(Instant.parse("2026-01-31T22:59:59Z"));
    }
  }

  private Cli letter(String mail, String... options) {
    String[] usual = {
      "reply", "--config", temp.resolve("config.yaml").toString(), "--to", "customer"
    };
    return Cli.run(
        mail,
        Cli.NOWHERE,
        Stream.concat(Stream.of(usual), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void aSecondComplaintGetsTheWarningThatNamesTheFirst() {
    complainedBefore("C-1042");

    Cli english = letter(Mails.FROM_NETWORK, "--history", history());
    assertEquals(0, english.exit(), english.err());
    assertTrue(english.out().contains("Warning: complaint about mail"), english.out());
    assertTrue(english.out().contains("came\r\nin on 2026-01-31."), english.out());
    assertTrue(english.err().contains("first complaint about this customer came in on 2026-01-31"));
    Cli dutch = letter(Mails.FROM_NETWORK, "--history", history(), "--language", "nl");
    assertTrue(dutch.out().contains("kwam\r\nbinnen op 2026-01-31."), dutch.out());
  }

  @Test
  void aFirstComplaintGetsTheNoticeHoweverOftenItIsFed() {
    complainedBefore("C-1");
    for (int run = 0; run < 2; run++) {
      Cli first = letter(Mails.FROM_NETWORK, "--history", history());
      assertEquals(0, first.exit(), first.err());
      assertTrue(first.out().contains("Subject: [C-1042] Complaint about"), first.out());
    }
  }

  /** The first complaint comes in today, long after both mails were sent. */
  @Test
  void whatWasSentBeforeAnybodyComplainedGetsTheNotice() {
    letter(Mails.FROM_NETWORK, "--history", history());
    Cli another = letter(Mails.FROM_NETWORK.replace("4F1A2B3C4D", "5A"), "--history", history());

    assertTrue(another.out().contains("] Complaint"), another.out());
    assertTrue(another.err().contains("not shown to have been sent after that"), another.err());
  }

  @Test
  void bothCommandsCountTheSameComplaintOnce() throws IOException {
    Path mail = Files.writeString(temp.resolve("mail.eml"), Mails.FROM_NETWORK);
    String config = temp.resolve("config.yaml").toString();
    Cli summary =
        Cli.run(
            "",
            Cli.NOWHERE,
            "summarize",
            "--config",
            config,
            "--history",
            history(),
            mail.toString());
    assertEquals(0, summary.exit(), summary.err());

    assertTrue(letter(Mails.FROM_NETWORK, "--history", history()).out().contains("] Complaint"));
  }

  /** A login names two parties: the earlier complaint changes nothing about that. */
  @Test
  void whereAWarningNeedsMoreItStaysANotice() throws IOException {
    complainedBefore("C-1042");
    Files.writeString(
        temp.resolve("config.yaml"),
        CONFIG.replace("[{", "[{cidr: 192.0.2.25, role: relay, name: out1.qdc.example}, {"));
    String login =
        """
        Received: from out1.qdc.example (out1.qdc.example [192.0.2.25])
        	by mx.rcpt.example (Postfix) with ESMTP id 4F1A2B3C4D; Tue, 3 Feb 2026 10:11:12 +0100
        Received: from pc (pc.qdc.example [192.0.2.66]) (Authenticated sender: ann)
        	by out1.qdc.example (Postfix) with ESMTPSA id 5A; Tue, 3 Feb 2026 10:11:10 +0100
        From: a@site.example
        Subject: x

        y
        """;
    Cli notice = letter(login, "--history", history());
    assertEquals(0, notice.exit(), notice.err());
    assertTrue(notice.out().contains("] Complaint"), notice.out());
    assertTrue(notice.err().contains("but this can't be a warning: a login names"), notice.err());
  }

  @Test
  void mistakesAreTold() throws IOException {
    assertEquals(
        2, letter(Mails.FROM_NETWORK, "--history", history(), "--to", "complainant").exit());
    Files.writeString(Path.of(history()), "no database at all, but longer than a header of one\n");
    Cli damaged = letter(Mails.FROM_NETWORK, "--history", history());
    assertEquals(3, damaged.exit());
    assertEquals("", damaged.out());
  }
}
