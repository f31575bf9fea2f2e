package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The operator's own attribution fields. */
class AttributionTest {

  private static final String NETWORKS =
      "networks: [{cidr: 192.0.2.70, role: web, name: web70.qdc.example}]\n";
  private static final String RULE = "{field: X-A, pattern: '(?P<account>.+)'";

  @TempDir Path folder;

  private AttributionRule read(String rule) {
    return new Folder(folder).read(NETWORKS + "attribution: [" + rule + "]").attribution().get(0);
  }

  @Test
  void holdsWhatIsWritten() {
    AttributionRule rule = read(RULE + ", meaning: panel}");

    assertEquals("X-A", rule.field());
    assertEquals("(?P<account>.+)", rule.pattern().text());
    assertEquals(Optional.of("panel"), rule.meaning());
    assertEquals(List.of(Role.WEB), rule.roles());
  }

  @Test
  void withHostsItIsForWhateverTheseAre() {
    AttributionRule rule = read(RULE + ", hosts: WEB70.qdc.example.}");

    assertEquals(List.of("web70.qdc.example"), rule.hosts());
    assertEquals(List.of(Role.WEB, Role.RELAY), rule.roles());
  }

  @Test
  void partsAreFoundAnywhereInTheValue() {
    AttributionRule.Pattern pattern =
        read("{field: X-A, pattern: 'u=(?P<account>\\w+)(?: s=(?P<script>\\w+))?'}").pattern();
    AttributionRule.Parts parts = pattern.in("x u=anna;").orElseThrow();

    assertEquals(Optional.of("anna"), parts.get("account"));
    assertEquals(Optional.empty(), parts.get("script"));
    assertEquals(Optional.empty(), parts.get("uid"));
    assertEquals(Optional.empty(), pattern.in("nobody").map(Object::toString));
  }

  @Test
  void hostileTextTakesNoLonger() {
    AttributionRule.Pattern pattern =
        read("{field: X-A, pattern: '^(?P<account>(a+)+)+$'}").pattern();
    String text = "a".repeat(50_000) + "!";

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertTrue(pattern.in(text).isEmpty()));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("X-A", "2:15: an attribution rule must be a mapping with keys like field: …"),
        arguments("{field: X-A}", "2:15: an attribution rule needs a field and a pattern"),
        arguments("{feild: X-A}", "2:16: unknown key feild; did you mean field?"),
        arguments(
            "{field: 'X-A:', pattern: '(?P<uid>x)'}",
            "2:23: X-A: is no field name; did you mean X-A?"),
        arguments(
            "{field: 'X A', pattern: '(?P<uid>x)'}", "2:23: X A is no field name like X-Account"),
        arguments(
            "{field: received, pattern: '(?P<uid>x)'}",
            "2:23: stamps are read without a rule; name another field"),
        arguments(
            "{field: X-A, pattern: '(?P<uid>x'}",
            "2:37: (?P<uid>x is no pattern: missing closing ) at (?P<uid>x"),
        arguments(
            "{field: X-A, pattern: '(?=x)'}",
            "2:37: (?=x) is no pattern: invalid or unsupported Perl syntax at (?="),
        arguments(
            "{field: X-A, pattern: 'a.+'}",
            "2:37: a.+ names no part; write one like (?P<account>[^ ]+);"
                + " known are account, uid, script, vhost, client_ip, host"),
        arguments(
            "{field: X-A, pattern: '(?P<acount>x)'}",
            "2:37: unknown part acount; did you mean account?"),
        arguments(
            RULE + ", roles: customer}",
            "2:63: customer is no role that is believed; known are web, relay"),
        arguments(
            RULE + ", hosts: web7.qdc.example}",
            "2:63: no relay or web server is named web7.qdc.example;"
                + " did you mean web70.qdc.example?"));
  }

  @ParameterizedTest
  @MethodSource
  void mistakes(String rule, String message) {
    assertEquals(
        List.of("config.yaml:" + message),
        new Folder(folder).mistakes(NETWORKS + "attribution: [" + rule + "]"));
  }
}
