package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CheckTest {

  @TempDir Path temp;

  private Path samples;

  @BeforeEach
  void makeSamples() throws IOException {
    samples = Files.createDirectory(temp.resolve("samples"));
  }

  private Cli check(String... options) {
    List<String> args =
        new ArrayList<>(List.of("check", "--network=192.0.2.0/24", samples.toString()));
    args.addAll(List.of(options));
    return Cli.run(args.toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Path file = samples.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(samples.resolve(name));
  }

  @Test
  void passesWhenAnyPartOfTheAnswerIsAsExpected() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write(
        "a.expected.json",
        """
        {"verdict":"from-network","source":{"ip":"192.0.2.66","network":{"customer":null}},
         "hops":[{"hop":1,"standing":"border"}],"claims":[]}
        """);
    write("deeper/b.eml", Mails.NOT_FROM_NETWORK);
    write("deeper/b.expected.json", "{\"verdict\":\"not-from-network\"}");
    assertEquals(new Cli(0, "2 passed, 0 failed\n", ""), check());
  }

  @Test
  void tellsEachFieldThatDiffers() throws IOException {
    write("a.eml", Mails.NOT_FROM_NETWORK);
    write(
        "a.expected.json",
        "{\"verdict\":\"from-network\",\"source\":{\"ip\":\"192.0.2.66\"},\"border\":{\"hop\":1},"
            + "\"hops\":[{\"hop\":9}],\"spam\":true}");
    Cli run = check();
    assertEquals(1, run.exit());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).endsWith("/a.eml") && lines.get(0).startsWith("FAILED"), run.out());
    assertEquals("verdict: expected from-network, actual not-from-network", lines.get(1).strip());
    assertEquals("source.ip: expected 192.0.2.66, actual 198.51.100.9", lines.get(2).strip());
    assertTrue(lines.get(3).strip().startsWith("hops: expected {\"hop\":9}, actual ["), run.out());
    assertEquals("spam: expected true, actual no such field", lines.get(4).strip());
    assertEquals("0 passed, 1 failed", lines.get(5));
  }

  @Test
  void readsATable() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write("b.eml", Mails.NOT_FROM_NETWORK);
    write(
        "expected.csv",
        """
        path,verdict,source.ip,source.hop,source.network.customer
        a.eml,from-network,192.0.2.66,1,null
        b.eml,from-network,,,
        gone.eml,claimed,,,
        """);
    Cli run = check();
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("expected.csv: gone.eml: there is no mail for it\n"), run.out());
    assertTrue(run.out().endsWith("1 passed, 2 failed\n"), run.out());
  }

  @Test
  void aTableMayComeFromASpreadsheet() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write("expected.csv", "\ufeffpath;verdict;source.ip\r\n./a.eml;claimed;192.0.2.66\r\n");
    assertTrue(check().out().contains("verdict: expected claimed"), check().out());

    check("--update");
    assertEquals("path;verdict;source.ip\n./a.eml;from-network;192.0.2.66\n", read("expected.csv"));
    assertEquals(new Cli(0, "1 passed, 0 failed\n", ""), check());
  }

  @ParameterizedTest
  @CsvSource({
    "'', it is empty",
    "'path,source,source.ip\na.eml,,\n', columns source and source.ip are about the same field",
    "'path,reason,reason\na.eml,,\n', columns reason and reason are about the same field",
    "'path,\na.eml,\n', column 2 names no field",
    "'path,reason\na.eml,x\na.eml,y\n', a.eml has two rows",
    "'path,reason\na.eml\n', 'not CSV, or rows of different lengths'",
  })
  void aTableIsRefusedAsAWhole(String table, String why) throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write("expected.csv", table.replace("\\n", "\n"));

    Cli run = check();
    assertEquals(1, run.exit(), run.err());
    assertTrue(run.out().contains("expected.csv: " + why), run.out());
  }

  @Test
  void nothingIsExpectedTwice() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write("a.expected.json", "{\"verdict\":\"from-network\"}");
    write("expected.csv", "path,verdict\na.eml,claimed\n");

    Cli run = check();
    assertEquals(1, run.exit());
    assertTrue(
        run.out().contains("what is expected of this mail stands in a.expected.json too"),
        run.out());
  }

  @Test
  void whatIsAbsentHasNoFields() throws IOException {
    write("a.eml", Mails.NOT_FROM_NETWORK);
    write("a.expected.json", "{\"source\":{\"network\":{\"customer\":null,\"name\":\"x\"}}}");
    assertTrue(
        check().out().contains("   source.network.name: expected x, actual null\n0 passed"),
        check().out());

    write("t/b.eml", Mails.NOT_FROM_NETWORK);
    write("t/expected.csv", "path,source.network.name\nb.eml,vps66\n");
    check("--update");
    assertEquals("path,source.network.name\nb.eml,null\n", read("t/expected.csv"));
    assertEquals(new Cli(0, "2 passed, 0 failed\n", ""), check());
  }

  @Test
  void anItemIsComparedWithTheOneThatIsNearest() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write("a.expected.json", "{\"hops\":[{\"hop\":1,\"peer_ip\":\"192.0.2.67\"}]}");
    assertTrue(
        check().out().contains("   hops[0].peer_ip: expected 192.0.2.67, actual 192.0.2.66\n"),
        check().out());

    write("a.expected.json", "{\"hops\":[{\"hop\":9}],\"schema_version\":1.0}");
    assertTrue(
        check().out().contains("   hops: expected {\"hop\":9}, actual [{\"hop\":1}]\n0 passed"),
        check().out());
    assertTrue(
        check("--format=tap").out().contains("      actual: \"[{\\\"hop\\\":1}]\"\n"),
        check("--format=tap").out());
  }

  @Test
  void updateWritesNoExpectationThatExpectsNothing() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write("a.expected.json", "{\"verdikt\":\"from-network\"}");
    write("t/b.eml", Mails.FROM_NETWORK);
    write("t/expected.csv", "path,verdikt,hops\nb.eml,claimed,\n");
    write("u/c.eml", Mails.FROM_NETWORK);
    write("u/expected.csv", "path,hops\nc.eml,2\n");

    Cli run = check("--update");
    assertEquals(1, run.exit());
    assertTrue(read("a.expected.json").contains("\"verdict\" : \"from-network\""));
    assertTrue(run.out().contains("t/expected.csv: the answer has no field verdikt\n"), run.out());
    assertTrue(run.out().contains("hops holds more than fits into a cell\n"), run.out());
    assertEquals("path,hops\nc.eml,2\n", read("u/expected.csv"));
  }

  @Test
  void reportsWhatHasNoPartner() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    Cli unexpected = check();
    assertEquals(0, unexpected.exit());
    assertTrue(unexpected.out().startsWith("skipped  "), unexpected.out());

    write("b.expected.json", "{}");
    Cli missing = check();
    assertEquals(1, missing.exit());
    assertTrue(missing.out().contains("b.expected.json: there is no mail for it"), missing.out());
  }

  @Test
  void whatIsExpectedMayBeBroken() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write("a.expected.json", "{\"verdict\":\n oops}");
    Cli json = check();
    assertEquals(1, json.exit());
    assertTrue(json.out().contains("a.expected.json: line 2, column "), json.out());

    for (String twice : List.of("{\"hops\":[],\"hops\":[]}", "{} {}", "{}x")) {
      write("a.expected.json", twice);
      assertTrue(check().out().contains("a.expected.json: line 1, column "), twice);
    }

    write("a.expected.json", "{}");
    write("table/expected.csv", "verdict,path\n");
    assertTrue(check().out().contains("the first column is to be path"), check().out());
  }

  @Test
  void anEmptyCheckIsNoSuccess() {
    Cli run = check();
    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("hoptrace: no sample mails in "), run.err());
    assertEquals(3, Cli.run("check", "--network=192.0.2.0/24", "/no/such/folder").exit());
    assertEquals(2, Cli.run("check").exit());
  }

  @Test
  void severalMailsInAFileAreAList() throws IOException {
    String from = "From a@b.example Tue Feb  3 09:11:12 2026\n";
    write("two.mbox", from + Mails.FROM_NETWORK + "\n" + from + Mails.NOT_FROM_NETWORK);
    write("two.expected.json", "[{\"verdict\":\"from-network\"},{\"verdict\":\"claimed\"}]");
    assertTrue(check().out().contains("[1].verdict: expected claimed"), check().out());

    write("two.expected.json", "{\"verdict\":\"from-network\"}");
    assertTrue(check().out().contains("records: expected 1, actual 2"), check().out());
  }

  @Test
  void updateChangesOnlyWhatWasExpected() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write("a.expected.json", "{\"verdict\":\"claimed\",\"source\":{\"ip\":null}}");
    write("b.eml", Mails.NOT_FROM_NETWORK);
    write("good.eml", Mails.FROM_NETWORK);
    write("good.expected.json", "{ \"verdict\" :\"from-network\" }");
    write("t/c.eml", Mails.FROM_NETWORK);
    write("t/expected.csv", "path,verdict,reason\nc.eml,claimed,\n");

    Cli run = check("--update");
    assertEquals(0, run.exit());
    assertTrue(run.out().endsWith("1 passed, 0 failed, 3 updated\n"), run.out());
    assertEquals(
        "{\"verdict\":\"from-network\",\"source\":{\"ip\":\"192.0.2.66\"}}",
        read("a.expected.json").replaceAll("\\s", ""));
    assertEquals(
        "{\"verdict\":\"not-from-network\",\"reason\":\"outside-border\","
            + "\"border\":{\"ip\":\"198.51.100.9\"},"
            + "\"source\":{\"kind\":\"outside-host\",\"ip\":\"198.51.100.9\"}}",
        read("b.expected.json").replaceAll("\\s", ""));
    assertEquals("{ \"verdict\" :\"from-network\" }", read("good.expected.json"));
    assertEquals("path,verdict,reason\nc.eml,from-network,\n", read("t/expected.csv"));
    assertEquals(new Cli(0, "4 passed, 0 failed\n", ""), check());
  }

  @Test
  void anotherConfigurationIsComparedFieldByField() throws IOException {
    Path now = Files.writeString(temp.resolve("now.yaml"), "networks: [192.0.2.0/24]\n");
    Path then =
        Files.writeString(
            temp.resolve("then.yaml"), "networks: [{cidr: 192.0.2.66, customer: C-1042}]\n");
    write("a.eml", Mails.FROM_NETWORK);
    write("b.eml", Mails.NOT_FROM_NETWORK);
    String[] args = {"check", "--config=" + now, "--against=" + then, samples.toString()};
    Cli run = Cli.run(args);
    assertEquals(1, run.exit());
    assertTrue(
        run.out().contains("source.network.customer: expected null, actual C-1042\n"), run.out());
    assertTrue(run.out().endsWith("1 passed, 1 failed\n"), run.out());

    args[2] = "--against=" + now;
    assertEquals(0, Cli.run(args).exit());
  }

  @Test
  void junitIsXmlWhateverIsInIt() throws Exception {
    write("a.eml", Mails.FROM_NETWORK);
    write("a.expected.json", "{\"verdict\":\"<&\\u0001\\\"]]>\"}");
    write("b.eml", Mails.FROM_NETWORK);
    Path file = temp.resolve("junit.xml");
    Cli run = check("--format=junit", "-o", file.toString());
    assertEquals(1, run.exit());
    assertEquals("", run.out());
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
    Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
    assertEquals("2", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals("1", suite.getAttribute("skipped"));
    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertEquals(
        "verdict: expected <&\\x01\"]]>, actual from-network", failure.getAttribute("message"));
    assertEquals("a.eml", ((Element) failure.getParentNode()).getAttribute("name"));
  }

  @Test
  void tapHasALineEach() throws IOException {
    write("a#1.eml", Mails.FROM_NETWORK);
    write("a#1.expected.json", "{\"verdict\":\"claimed\"}");
    write("b.eml", Mails.FROM_NETWORK);
    write("c.eml", Mails.FROM_NETWORK);
    write("c.expected.json", "{}");
    List<String> lines = check("--format=tap").out().lines().toList();
    assertEquals("TAP version 14", lines.get(0));
    assertEquals("1..3", lines.get(1));
    assertTrue(lines.get(2).startsWith("not ok 1 - ") && lines.get(2).endsWith("/a\\#1.eml"));
    assertEquals(
        List.of(
            "  ---",
            "  differences:",
            "    - field: \"verdict\"",
            "      expected: \"claimed\"",
            "      actual: \"from-network\"",
            "  ..."),
        lines.subList(3, 9));
    assertTrue(lines.get(9).startsWith("ok 2 - ") && lines.get(9).contains(" # SKIP "));
    assertFalse(lines.get(10).contains("#"), lines.get(10));
  }

  @Test
  void oneFileIsEnough() throws IOException {
    write("a.eml", Mails.FROM_NETWORK);
    write("a.expected.json", "{\"verdict\":\"from-network\"}");
    write("b.eml", Mails.FROM_NETWORK);
    for (String name : List.of("a.eml", "a.expected.json")) {
      Cli run = Cli.run("check", "--network=192.0.2.0/24", samples.resolve(name).toString());
      assertEquals(new Cli(0, "1 passed, 0 failed\n", ""), run);
    }
  }
}
