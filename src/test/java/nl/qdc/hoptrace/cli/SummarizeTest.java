package nl.qdc.hoptrace.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummarizeTest {

  private static final String CONFIG =
      """
      networks:
        - {cidr: 192.0.2.66, name: vps66, customer: C-1042}
        - 192.0.2.0/24
      receivers: [mx.rcpt.example]
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path temp;

  /** A mail with a queue id, a recipient and a text of its own. */
  private static String mail(int number) {
    return Mails.FROM_NETWORK
        .replace("4F1A2B3C4D", "4F1A2B3C" + number)
        .replace("info@", "info" + number + "@")
        .replace("<1@", "<" + number + "@")
        .replace(
            "Buy now.",
            "Order chairs, tables and parasols of our finest garden furniture before winter"
                + " begins. Factory prices, delivered to every northern country within days."
                + " Offer "
                + number);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toString();
  }

  private String config() throws IOException {
    return file("config.yaml", CONFIG);
  }

  private String records(String... mails) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String mail : mails) {
      String[] command = {"trace", "--config", config(), "--format", "ndjson", "--fingerprint"};
      lines.append(Cli.run(mail, Cli.NOWHERE, command).out());
    }
    return lines.toString();
  }

  private static Cli summarize(String in, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "summarize";
    System.arraycopy(options, 0, args, 1, options.length);
    return Cli.run(in, Cli.NOWHERE, args);
  }

  private static JsonNode json(Cli run) throws IOException {
    return JSON.readTree(run.out());
  }

  private static List<JsonNode> groups(JsonNode summary, String by) {
    return StreamSupport.stream(summary.path("groups").spliterator(), false)
        .filter(group -> group.path("by").asText().equals(by))
        .toList();
  }

  @Test
  void gathersRecords() throws IOException {
    String lines = records(mail(1), mail(2), mail(3), mail(3), Mails.NOT_FROM_NETWORK);

    Cli run = summarize(lines, "--format", "json");

    assertEquals(0, run.exit(), run.err());
    JsonNode summary = json(run);
    assertEquals(4, summary.path("mails").asInt());
    assertEquals(5, summary.path("complaints").asInt());
    JsonNode customer = groups(summary, "customer").get(0);
    assertEquals("C-1042", customer.path("name").asText());
    assertEquals(3, customer.path("mails").asInt());
    assertEquals(4, customer.path("complaints").asInt());
    assertEquals(3, customer.path("recipients").asInt());
    assertEquals("2026-02-03T09:11:12Z", customer.path("first").asText());
    assertEquals(3, customer.path("verdicts").path("from-network").asInt());
    assertEquals("[1]", customer.path("proof").path(0).path("lines").toString());
    assertTrue(customer.path("earlier").isNull());
    assertEquals(
        List.of("192.0.2.66", "198.51.100.9"),
        groups(summary, "source").stream().map(group -> group.path("name").asText()).toList());
    JsonNode campaign = groups(summary, "campaign").get(0);
    assertEquals(4, campaign.path("mails").asInt());
    assertEquals("[\"Special offer\"]", campaign.path("subjects").toString());
  }

  @Test
  void whoRunsASharedAddressIsNotTheSender() throws IOException {
    String shared = CONFIG.replace("customer: C-1042", "role: nat, customer: C-1042");
    String[] command = {
      "trace", "--config", file("shared.yaml", shared), "--format", "ndjson", "--fingerprint"
    };
    String lines = Cli.run(mail(1), Cli.NOWHERE, command).out();

    JsonNode summary = json(summarize(lines, "--format", "json"));

    assertTrue(lines.contains("C-1042"));
    assertTrue(groups(summary, "customer").get(0).path("name").isNull());
    assertEquals("192.0.2.66", groups(summary, "source").get(0).path("name").asText());
  }

  @Test
  void filesOfRecordsAndMailsCountAlike() throws IOException {
    String lines = file("records.ndjson", records(mail(1), mail(2)));
    String one = file("one.eml", mail(1));
    String two = file("two.eml", mail(2));

    JsonNode ofRecords = json(summarize("", "--format", "json", lines));
    JsonNode ofMails = json(summarize("", "--config", config(), "--format", "json", one, two));

    for (JsonNode summary : List.of(ofRecords, ofMails)) {
      assertEquals(2, summary.path("mails").asInt());
      assertEquals(0, summary.path("without_fingerprint").asInt());
      assertEquals(2, groups(summary, "customer").get(0).path("recipients").asInt());
      assertEquals(2, groups(summary, "campaign").get(0).path("mails").asInt());
    }
    assertEquals(4, summarize("", "--format", "json", one).exit(), "mails need networks");
  }

  /** Header sections only: subjects that are alike count where one customer is behind them. */
  @Test
  void aSharedServersMailsAreNotOfOneCampaignByTheirSubjectsAlone() throws IOException {
    String one = headers("Your parcel waits at customs", "A1");
    String other = headers("A parcel is held at customs", "B2");
    for (String role : List.of("customer", "web", "nat")) {
      String networks = CONFIG.replace("customer: C-1042", "role: " + role);
      String in = file("one.eml", one);
      Cli run =
          summarize(
              other,
              "--config",
              file("c.yaml", networks),
              "--by",
              "campaign",
              "--format",
              "json",
              in,
              "-");
      List<JsonNode> groups = groups(json(run), "campaign");
      assertEquals(role.equals("customer"), !groups.get(0).path("name").isNull(), role);
    }
  }

  private static String headers(String subject, String id) {
    return Mails.FROM_NETWORK
        .substring(0, Mails.FROM_NETWORK.indexOf("\n\n") + 1)
        .replace("4F1A2B3C4D", id)
        .replace("Special offer", subject)
        .replace("<1@", "<1" + id + "@");
  }

  @Test
  void aBrokenLineIsToldAndCostsNoOther() throws IOException {
    String good = records(mail(1));
    String in = good + "{\"schema_version\":1,\n[]\n\n{\"schema_version\":2}\n" + good.strip();

    Cli run = summarize(in, "--format", "json");

    assertEquals(3, run.exit());
    assertEquals(2, json(run).path("complaints").asInt());
    assertEquals(3, run.errors().size(), run.err());
    assertTrue(run.errors().get(0).startsWith("hoptrace: -:2: this line is no JSON: "), run.err());
    assertEquals("hoptrace: -:3: this line is no JSON object", run.errors().get(1));
    assertEquals("hoptrace: -:5: this line is no record of schema_version 1", run.errors().get(2));
  }

  @Test
  void recordsInOnePieceCountAlike() throws IOException {
    String[] command = {"trace", "--config", config(), "--format", "json"};
    String first = file("1.eml", mail(1));
    String one = Cli.run(mail(1), Cli.NOWHERE, command).out();
    String two = Cli.run(mail(2), Cli.NOWHERE, append(command, first, "-")).out();

    assertEquals(1, json(summarize(one, "--format", "json")).path("mails").asInt());
    assertEquals(2, json(summarize(two, "--format", "json")).path("mails").asInt());

    Cli cut = summarize(two.substring(0, two.length() - 20), "--format", "json");
    assertEquals(3, cut.exit());
    assertEquals(1, json(cut).path("mails").asInt());
    assertTrue(cut.errors().get(0).contains("this line is no JSON: "), cut.err());
  }

  private static String[] append(String[] command, String... more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void packedRecordsCountAlike() throws IOException {
    byte[] packed = packed(records(mail(1), mail(2)));
    Path file = Files.write(temp.resolve("week.ndjson.gz"), packed);

    Cli run = summarize("", "--format", "json", file.toString());
    assertEquals(2, json(run).path("mails").asInt(), run.err());
    Cli piped = Cli.run(packed, Cli.NOWHERE, "summarize", "--format", "json", "-");
    assertEquals(2, json(piped).path("mails").asInt(), piped.err());
  }

  @Test
  void packedRecordsThatAreCutOffAreToldSo() throws IOException {
    byte[] packed = packed(records(mail(1), mail(2)));
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    String file = Files.write(temp.resolve("week.ndjson.gz"), cut).toString();

    Cli run = summarize("", file);
    assertEquals(3, run.exit());
    assertTrue(run.errors().get(0).startsWith("hoptrace: " + file), run.err());
    assertFalse(run.err().contains("networks"), run.err());
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  /** A week without complaints, and a name typed wrong: neither needs to know our networks. */
  @Test
  void nothingIsCountedWhereNothingIs() throws IOException {
    Cli empty = summarize("", "--format", "json", file("week.ndjson", ""));
    assertEquals(0, empty.exit(), empty.err());
    assertEquals(0, json(empty).path("mails").asInt());

    Cli missing = summarize("", temp.resolve("wek.ndjson").toString());
    assertEquals(3, missing.exit());
    assertTrue(missing.err().endsWith("wek.ndjson: no such file\n"), missing.err());
  }

  @Test
  void whatIsNotProvenNamesNobody() throws IOException {
    String proven =
        "{\"schema_version\":1,\"verdict\":\"from-network\",\"source\":{\"network\":{\"customer\":"
            + "\"C-1\"}},\"submitter\":{\"account\":\"ann\",\"proven\":true}}\n";
    String unproven = proven.replace("true", "false");
    String claimed = proven.replace("from-network", "claimed");

    List<JsonNode> accounts =
        groups(json(summarize(proven + unproven + claimed, "--format", "json")), "account");

    assertEquals(2, accounts.size());
    assertEquals("ann", accounts.get(0).path("name").asText());
    assertEquals(1, accounts.get(0).path("mails").asInt());
    assertTrue(accounts.get(1).path("name").isNull());
    assertEquals(2, accounts.get(1).path("mails").asInt());
  }

  @Test
  void writesTextAndTables() throws IOException {
    String lines = records(mail(1), mail(2)).replace("C-1042", "=C-1042");

    String text = summarize(lines, "--by", "customer").out();
    assertTrue(text.contains("BY CUSTOMER"), text);
    assertTrue(text.contains("2 mails, 2 complaints, 2 recipients, 2026-02-03 "), text);
    assertFalse(text.contains("BY ACCOUNT"), text);

    List<String> rows =
        summarize(lines, "--by", "customer", "--format", "csv").out().lines().toList();
    assertTrue(rows.get(0).startsWith("by,name,mails,complaints,recipients,first,last,"));
    assertTrue(
        rows.get(1).startsWith("customer,'=C-1042,2,2,2,2026-02-03T09:11:12Z,"), rows.get(1));
  }

  @Test
  void theHistoryTellsOfEarlierComplaints() throws IOException {
    String history = temp.resolve("history.db").toString();
    String[] options = {"--history", history, "--format", "json", "--by", "customer"};

    assertEquals(0, complaintsBefore(summarize(records(mail(1), mail(2)), options)));
    assertEquals(0, complaintsBefore(summarize(records(mail(1), mail(2)), options)), "the same");
    assertEquals(2, complaintsBefore(summarize(records(mail(3)), options)));
    Cli bySource = summarize(records(mail(3)), "--history", history, "--format", "json");
    assertTrue(groups(json(bySource), "source").get(0).path("earlier").isNull(), "see customer");
    String text = summarize(records(mail(4)), "--history", history).out();
    assertTrue(text.contains("3 complaints about 3 mails: sent 2026-02-03 "), text);
  }

  private static int complaintsBefore(Cli run) throws IOException {
    assertEquals(0, run.exit(), run.err());
    return groups(json(run), "customer").get(0).path("earlier").path("complaints").asInt(-1);
  }

  @Test
  void aFileThatIsNoHistoryIsRefused() throws IOException {
    byte[] text = "customer,name\n".repeat(100).getBytes(UTF_8);
    Path file = Files.write(temp.resolve("customers.csv"), text);

    Cli run = summarize(records(mail(1)), "--history", file.toString());

    assertEquals(3, run.exit());
    assertEquals("", run.out());
    assertEquals(
        List.of("hoptrace: " + file + ": is no history of hoptrace; name another file"),
        run.errors());
    assertArrayEquals(text, Files.readAllBytes(file));
  }

  @Test
  void mistakesInOptionsAreTold() {
    assertEquals(2, summarize("", "--top", "0").exit());
    assertEquals(2, summarize("", "--by", "weather").exit());
    assertEquals(2, summarize("", "-", "-").exit());
    assertEquals(3, summarize("", "--network", "192.0.2.0/24", "/no/such/file").exit());
  }
}
