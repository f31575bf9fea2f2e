package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The port of a report is used where it can be that of the shared address, and shown always. */
class ReportedPortTest {

  private static final Path CASE = Path.of("src/test/cases/nat/reported-port");

  @ParameterizedTest
  @CsvSource({
    "Version: 1, Version: 1, true",
    "Source-Port: 51234, Source-Port: 0, false",
    "Source-Port: 51234, Source-Port: 65536, false",
    "Source-Port: 51234, Source-Port: 99999999999, false",
    "Source-Port: 51234, Source-Port: 51234;x, false",
    "Source-IP: 192.0.2.90, Source-IP: 192.0.2.91, false",
    "Source-IP: 192.0.2.90, X-Source: unknown, false",
    "[192.0.2.90], [192.0.2.90]:40000, false",
    "[192.0.2.90], [192.0.2.66], false",
  })
  void isUsedForTheConnectionThatItIsAbout(String part, String other, boolean used)
      throws IOException {
    String mail = Files.readString(CASE.resolve("message.eml"));
    assertTrue(mail.contains(part));
    String config = CASE.resolve("config.yaml").toString();
    String changed = mail.replace(part, other);
    Cli run = Cli.run(changed, Cli.NOWHERE, "trace", "--config", config, "--format", "json");
    assertEquals(0, run.exit(), run.err());
    assertEquals(used, run.out().contains("the report claims it"), run.out());
    assertTrue(run.out().contains("\"source_port\":"), run.out());
  }

  @ParameterizedTest
  @CsvSource({"'Tue, 3 Feb 2026 10:11:14 +0100',2026-02-03T09:01:14Z", "x,2026-02-03T09:01:12Z"})
  void withoutTheReportsTimeTheStampsHolds(String date, String from) throws IOException {
    String mail = Files.readString(CASE.resolve("message.eml"));
    String[] args = {
      "trace", "--config", CASE.resolve("config.yaml").toString(), "--format", "json"
    };
    String changed = mail.replaceFirst("Arrival-Date: .*", "Arrival-Date: " + date);
    String out = Cli.run(changed, Cli.NOWHERE, args).out();
    assertTrue(out.substring(out.lastIndexOf("\"action\"")).contains(from), out);
  }
}
