package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.reply.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The command around the drafts; the drafts themselves are in src/test/drafts. */
class ReplyCommandTest {

  private static final String[] OURS = {"--network", "192.0.2.0/24", "--from", "desk@qdc.example"};

  @TempDir Path temp;

  static Stream<String> templates() {
    return Templates.names().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTemplateIsShownAndIsATemplate(String name) throws IOException {
    String text = Cli.run("reply", "--show-template", name).out();

    assertTrue(text.startsWith("Subject: "), text);
    text.lines()
        .forEach(line -> assertTrue(line.replaceAll("\\{\\{.*?}}", "").length() < 80, line));
    Files.writeString(temp.resolve("found.en.txt"), text);
    assertEquals(0, reply("--templates", temp.toString()).exit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello.|1: the first line must begin with Subject:",
        "Subject: ~~Hello.|1: the subject is empty",
        "Subject: a|2: there is no letter below the subject",
        "Subject: a~~|2: there is no letter below the subject",
        "Subject: a~~{{nobody}}|3: there is no value nobody; there are desk,",
        "Subject: a~{{desk}}~{{#customer}}{{custmer}}{{/customer}}|3: there is no value custmer",
        "Subject: a~~{{desk.class}}|3: there is no value desk.class",
        "Subject: a~{{>other}}|2: there is no value other",
        "Subject: a~~{{<other}}{{/other}}|' a template can''t include another, other'",
        "Subject: a~~{{$part}}{{desk}}{{/part}}|3: there is no value $part",
        "Subject: a~~~{{desk}|4: {{ is not closed",
        "Subject: a~~{{#customer}}|3: Section missing close tag 'customer'",
      })
  void wrongTemplateIsToldWithItsLine(String template, String message) throws IOException {
    Path file = temp.resolve("found.en.txt");
    Files.writeString(file, template.replace('~', '\n'));

    Cli cli = reply("--templates", temp.toString());
    assertEquals(4, cli.exit());
    assertEquals("", cli.out());
    assertTrue(cli.errors().get(1).startsWith("hoptrace: " + file + ":" + message), cli.err());
  }

  @Test
  void authorWhoCannotBeReadIsTold() {
    String complaint =
        """
        From: =?utf-8?Q?a=0D=0ABcc:_evil=40x.example?= <ann@rcpt.example>
        Content-Type: multipart/report; report-type=feedback-report; boundary=b

        --b
        Content-Type: message/feedback-report

        Feedback-Type: abuse

        --b
        Content-Type: message/rfc822

        From: shop@site.example
        Subject: Hello

        --b--
        """;

    String[] args = {"reply", "--network", "192.0.2.0/24", "--from", "desk@qdc.example"};
    Cli cli = Cli.run(complaint, Map.of(), args);
    assertTrue(cli.err().contains("From can't be read"), cli.err());
    assertFalse(cli.out().contains("evil"), cli.out());
  }

  @Test
  void deskHasItsOwnTemplatesWhereItWants() throws IOException {
    Files.writeString(temp.resolve("found.en.txt"), "Subject: S\n\n{{mailSubject}} {{time}}\n");

    String own = reply("--templates", temp.toString()).out();
    assertTrue(own.endsWith("\r\nSpecial offer 2026-02-03 09:11:12 +00:00\r\n"), own);
    assertTrue(reply("--templates", temp.toString(), "--language", "nl").out().contains("Hallo,"));
    assertEquals(4, reply("--templates", temp.resolve("none").toString()).exit());
  }

  /** As Notepad writes it. */
  @Test
  void templateMayBeginWithAByteOrderMark() throws IOException {
    Files.writeString(temp.resolve("found.en.txt"), "\uFEFFSubject: S\r\n\r\nHello\r\n");

    assertTrue(reply("--templates", temp.toString()).out().contains("\r\nSubject: S\r\n"));
  }

  @ParameterizedTest
  @CsvSource({"Spam, Re: Spam", "RE : aw:Antw: Spam, Re: Spam", "Fwd: Spam, Re: Fwd: Spam"})
  void subjectSaysOnceThatItIsAnAnswer(String subject, String answer) {
    String complaint =
        """
        From: <ann@rcpt.example>
        To: desk@qdc.example
        Subject: %s
        Content-Type: message/rfc822

        Subject: Hello

        """;
    String[] args = {"reply", "--network", "192.0.2.0/24", "--from", "desk@qdc.example"};

    Cli cli = Cli.run(complaint.formatted(subject), Map.of(), args);
    assertTrue(cli.out().contains("\r\nSubject: " + answer + "\r\n"), cli.out() + cli.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "User-Agent: Microsoft-MacOutlook/16.78.0|Outlook for Mac",
        "X-Mailer: Microsoft Outlook 16.0|'Outlook, classic'",
        "Message-ID: <1@AM0PR01MB1.eurprd01.prod.exchangelabs.com>|'Outlook, new and on the web, Outlook, classic'",
      })
  void stepsAreForTheProgramOfTheComplaint(String field, String programs) {
    String[] args = {"reply", "--network", "192.0.2.0/24", "--from", "desk@qdc.example"};
    String complaint =
        "From: <ann@rcpt.example>\n"
            + field
            + "\nContent-Type: message/rfc822\n\nSubject: Hello\n\n";

    String draft = Cli.run(complaint, Map.of(), args).out();
    List<String> steps = draft.lines().filter(line -> line.startsWith("- ")).toList();
    assertEquals(
        programs,
        steps.stream()
            .map(step -> step.substring(2, step.indexOf(':')))
            .collect(Collectors.joining(", ")),
        draft);
  }

  @Test
  void draftIsLeftToBeSent() {
    String draft = reply().out();

    assertTrue(draft.contains("\r\nX-Unsent: 1\r\n"), draft);
    assertTrue(draft.contains("From: desk@qdc.example\r\n"), draft);
    assertTrue(!draft.contains("\nDate:") && !draft.contains("\nMessage-ID:"), draft);
    assertEquals(draft.lines().count(), draft.split("\r\n", -1).length - 1, "only CRLF");
  }

  @Test
  void wrongCallsAreRefused() {
    assertEquals(2, reply("--warning").exit());
    assertEquals(2, reply("--to", "customer").exit());
    String[] badDesk = {"reply", "--network", "192.0.2.0/24", "--from", "nobody"};
    assertEquals(2, Cli.run(Mails.FROM_NETWORK, Cli.NOWHERE, badDesk).exit());
    assertEquals(4, Cli.run(Mails.FROM_NETWORK, Cli.NOWHERE, "reply", "-").exit());
    Cli noDesk = Cli.run(Mails.FROM_NETWORK, Cli.NOWHERE, "reply", "--network", "192.0.2.0/24");
    assertEquals(4, noDesk.exit());
    assertTrue(noDesk.err().contains("no mailbox to write from"), noDesk.err());
    assertEquals(3, Cli.run(args("/no/such/file")).exit());
  }

  @Test
  void whatIsWrongIsToldInOneLine() {
    Cli folder = Cli.run(args(temp.toString()));
    assertEquals(3, folder.exit());
    assertEquals(List.of("hoptrace: " + temp + ": is a folder, not a mail"), folder.errors());

    Cli twoLines = Cli.run("reply", "--network", "192.0.2.0/24", "--from", "a\nb", "-");
    assertEquals(2, twoLines.exit());
    assertEquals(1, twoLines.errors().size());
  }

  @Test
  void fileIsWritten() throws IOException {
    Path file = temp.resolve("draft.eml");

    assertEquals("", reply("-o", file.toString()).out());
    assertTrue(Files.readString(file).contains("Subject: Re: Special offer"));
  }

  private static Cli reply(String... options) {
    return Cli.run(Mails.FROM_NETWORK, Cli.NOWHERE, args(options));
  }

  private static String[] args(String... options) {
    return Stream.of(Stream.of("reply"), Arrays.stream(OURS), Arrays.stream(options))
        .flatMap(words -> words)
        .toArray(String[]::new);
  }
}
