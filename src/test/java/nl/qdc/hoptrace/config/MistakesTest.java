package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake with its exact message and place. */
class MistakesTest {

  @TempDir Path folder;

  /** Each case: the value of {@code networks}, from line 2 on, and what is said of it. */
  static Stream<Arguments> networks() {
    return Stream.of(
        arguments(
            "- 192.0.2.66/24", "2:3: 192.0.2.66/24 has host bits set; did you mean 192.0.2.0/24?"),
        arguments("- 0.0.0.0/0", "2:3: 0.0.0.0/0 holds every address there is"),
        arguments("- '::/0'", "2:3: ::/0 holds every address there is"),
        arguments("- 192.0.2.0/33", "2:3: 192.0.2.0/33: the prefix length must be 0 to 32"),
        arguments(
            "- 192.0.2.01",
            "2:3: 192.0.2.01 is not an address or range like 192.0.2.0/24 or 2001:db8::/32"),
        arguments("- fe80::1%eth0", "2:3: fe80::1%eth0: a range has no zone"),
        arguments(
            "- 2001:db8::",
            "2:3: unknown key 2001:db8:; write an IPv6 address that ends in a colon in quotes"),
        arguments("-", "2:2: a network has no value"),
        arguments("- [192.0.2.5]", "2:3: a network must be one value"),
        arguments("- {cdir: 192.0.2.1}", "2:4: unknown key cdir; did you mean cidr?"),
        arguments(
            "- {cidr: 192.0.2.1, colour: red}",
            "2:21: unknown key colour; known are cidr, role, name, names, customer, since, until,"
                + " stamps"),
        arguments("- {name: vps66}", "2:3: a network needs a cidr"),
        arguments("- {cidr: [192.0.2.4]}", "2:10: cidr must be one value"),
        arguments(
            "- {cidr: 192.0.2.1, cidr: 192.0.2.1}", "2:21: key cidr stands here a second time"),
        arguments("- {cidr: 192.0.2.1, customer: }", "2:30: customer has no value"),
        arguments("- {cidr: 192.0.2.1, customer: *c}", "2:31: *c is an alias; write the value out"),
        arguments("- {cidr: 192.0.2.1, names: {a: b}}", "2:28: names must be a list"),
        arguments(
            "- {cidr: 192.0.2.1, name: \"a\\nb\"}",
            "2:27: a?b is not a name: it is longer than 255 characters or holds control"
                + " characters"),
        arguments(
            "- {cidr: 192.0.2.1, role: rely}", "2:27: unknown role rely; did you mean relay?"),
        arguments(
            "- {cidr: 192.0.2.1, role: host}",
            "2:27: unknown role host; known are customer, relay, web, nat"),
        arguments(
            "- {cidr: 192.0.2.1, role: relay, stamps: no}",
            "2:42: no is not true or false; did you mean false?"),
        arguments("- {cidr: 192.0.2.1, stamps: maybe}", "2:29: maybe is not true or false"),
        arguments(
            "- {cidr: 192.0.2.1, stamps: false}",
            "2:29: stamps: false is for a relay; did you mean role: relay?"),
        arguments(
            "- {cidr: 192.0.2.16/28, role: relay}",
            "2:10: relays in a range need names; add names: [out1.qdc.example, …]"),
        arguments(
            "- {cidr: 192.0.2.1, role: relay, name: out 1}", "2:40: out 1 is not a host name"),
        arguments(
            "- {cidr: 192.0.2.1, since: 2026-02-30}", "2:28: 2026-02-30 is not in the calendar"),
        arguments(
            "- {cidr: 192.0.2.1, until: 2026-1-5}",
            "2:28: 2026-1-5 is not a day like 2026-01-15 or a time like 2026-01-15T09:30:00Z;"
                + " did you mean 2026-01-05?"),
        arguments(
            "- {cidr: 192.0.2.1, since: 5-1-2026}",
            "2:28: 5-1-2026 is not a day like 2026-01-15 or a time like 2026-01-15T09:30:00Z;"
                + " did you mean 2026-01-05?"),
        arguments(
            "- {cidr: 192.0.2.1, since: 2026-01-15 09:30}",
            "2:28: 2026-01-15 09:30 is not a day like 2026-01-15 or a time like"
                + " 2026-01-15T09:30:00Z; did you mean 2026-01-15T09:30Z?"),
        arguments(
            "- {cidr: 192.0.2.1, since: 2026-02-01, until: 2026-01-31}",
            "2:47: until 2026-01-31 leaves no time after since 2026-02-01"),
        arguments(" {cidr: 192.0.2.0/24}", "2:2: networks must be a list"));
  }

  @ParameterizedTest
  @MethodSource
  void networks(String yaml, String message) {
    assertEquals(
        List.of("config.yaml:" + message),
        new Folder(folder).mistakes("networks:\n" + yaml + "\n"));
  }

  static Stream<Arguments> otherKeys() {
    return Stream.of(
        arguments("netwroks: []", "1:1: unknown key netwroks; did you mean networks?"),
        arguments("Networks: []", "1:1: unknown key Networks; did you mean networks?"),
        arguments(
            "foo: bar",
            "1:1: unknown key foo; known are networks, include, domains, receivers,"
                + " complaint_mailboxes, timezone, attribution, same_organisation, desk"),
        arguments("domains: [qdc]", "1:11: qdc is not a domain like qdc.example"),
        arguments(
            "domains: ['*.qdc.example']",
            "1:11: *.qdc.example is not a domain like qdc.example; did you mean qdc.example?"),
        arguments(
            "domains: [bücher.example]",
            "1:11: bücher.example is not a domain like qdc.example;"
                + " did you mean xn--bcher-kva.example?"),
        arguments("domains: [192.0.2.1]", "1:11: 192.0.2.1 is not a domain like qdc.example"),
        arguments(
            "receivers: [198.51.100.40/24]",
            "1:13: 198.51.100.40/24 has host bits set; did you mean 198.51.100.0/24?"),
        arguments(
            "receivers: ['*.isp.example']",
            "1:13: *.isp.example is not a host name; did you mean .isp.example?"),
        arguments(
            "receivers: [198.51.100]",
            "1:13: 198.51.100 is not an address or range like 192.0.2.0/24 or 2001:db8::/32"),
        arguments("receivers: [{name: isp}]", "1:13: a receiver needs hosts or ranges"),
        arguments(
            "receivers: [{host: mx.isp.example}]", "1:14: unknown key host; did you mean hosts?"),
        arguments(
            "complaint_mailboxes: abuse", "1:22: abuse is not a mailbox like abuse@qdc.example"),
        arguments(
            "complaint_mailboxes: ['Desk <abuse@qdc.example>']",
            "1:23: Desk <abuse@qdc.example> is not a mailbox like abuse@qdc.example;"
                + " did you mean abuse@qdc.example?"),
        arguments("complaint_mailboxes: [abuse@qdc]", "1:23: qdc is not a domain like qdc.example"),
        arguments(
            "timezone: Amsterdam",
            "1:11: Amsterdam is not a time zone like Europe/Amsterdam or UTC;"
                + " did you mean Europe/Amsterdam?"),
        arguments(
            "timezone: Europe/Amsterdm",
            "1:11: Europe/Amsterdm is not a time zone like Europe/Amsterdam or UTC;"
                + " did you mean Europe/Amsterdam?"),
        arguments("timezone: [UTC]", "1:11: timezone must be one value"),
        arguments(
            "same_organisation: beleive", "1:20: beleive is not known; did you mean believe?"),
        arguments("same_organisation: true", "1:20: true is not known; known are believe, off"),
        arguments(
            "include: other.yaml",
            "1:10: other.yaml cannot be included: only .csv, .txt, .rpsl and .db"
                + " files can, or these as .gz"),
        arguments("networks: []\nnetworks: []", "2:1: key networks stands here a second time"),
        arguments("[1, 2]", "1:1: a configuration must be a mapping with keys like networks: …"),
        arguments("a word", "1:1: a configuration must be a mapping with keys like networks: …"),
        arguments("networks: []\n---\nnetworks: []", "3:1: a second document; one file holds one"));
  }

  @ParameterizedTest
  @MethodSource
  void otherKeys(String yaml, String message) {
    assertEquals(List.of("config.yaml:" + message), new Folder(folder).mistakes(yaml + "\n"));
  }

  static Stream<Arguments> wrongForm() {
    return Stream.of(
        arguments(
            "networks:\n\t- 192.0.2.0/24\n",
            "2:1: not YAML: found character '\\t(TAB)' that cannot start any token."
                + " (Do not use \\t(TAB) for indentation)"),
        arguments(
            "domains: [a.example\n", "2:1: not YAML: expected ',' or ']', but got <stream end>"),
        arguments("domains: 'a.example\n", "2:1: not YAML: found unexpected end of stream"),
        arguments("? [a]\n: b\n", "1:1: not YAML: Expected a field name (Scalar value in YAML)"),
        arguments("a\u0001\n", "1:1: not YAML: special characters are not allowed"),
        arguments(
            "{domains: []}",
            "1:2: not JSON: Unexpected character ('d' (code 100)):"
                + " was expecting double-quote to start field name"),
        arguments(
            "\n {\"domains\": [",
            "2:15: not JSON: Unexpected end-of-input: expected close marker for Array"),
        arguments("{} {}", "1:4: a second document; one file holds one"));
  }

  @ParameterizedTest
  @MethodSource
  void wrongForm(String text, String message) {
    assertEquals(List.of("config.yaml:" + message), new Folder(folder).mistakes(text));
  }

  @Test
  void allMistakesAreToldAtOnceInTheirOrder() {
    String yaml =
        """
        networks:
          - 192.0.2.66/24
          - {cidr: 192.0.2.300, role: rely, since: 2026-13-01}
          - 192.0.2.1
          - 192.0.2.1
        timezone: Mars
        """;
    assertEquals(
        List.of(
            "config.yaml:2:5: 192.0.2.66/24 has host bits set; did you mean 192.0.2.0/24?",
            "config.yaml:3:12: 192.0.2.300 is not an address or range like 192.0.2.0/24 or"
                + " 2001:db8::/32",
            "config.yaml:3:31: unknown role rely; did you mean relay?",
            "config.yaml:3:44: 2026-13-01 is not in the calendar",
            "config.yaml:6:11: Mars is not a time zone like Europe/Amsterdam or UTC",
            "config.yaml:5:5: 192.0.2.1/32 is also given in config.yaml:4:5"),
        new Folder(folder).mistakes(yaml));
  }

  @Test
  void ofVeryManyOnlyTheFirstAreTold() {
    String yaml =
        IntStream.range(0, 80).mapToObj(i -> "- nonsense\n").collect(Collectors.joining());

    List<String> mistakes = new Folder(folder).mistakes("networks:\n" + yaml);

    assertEquals(51, mistakes.size());
    assertEquals("and 30 more", mistakes.get(50));
  }

  @Test
  void everyMessageIsOneShortLineThatATerminalDoesNotObey() {
    String yaml = "domains: [\"\\e[31m\\u202e\\n" + "x".repeat(5000) + "\"]\n";

    List<String> mistakes = new Folder(folder).mistakes(yaml);

    assertTrue(mistakes.get(0).startsWith("config.yaml:1:11: ?[31m??xxx"), mistakes.get(0));
    assertTrue(mistakes.get(0).length() < 500, mistakes.get(0));
  }

  @Test
  void fileThatCannotBeReadIsNamed() {
    Folder there = new Folder(folder);
    assertEquals(
        List.of("config.yaml:1:10: cannot read ranges.txt: no such file"),
        there.mistakes("include: ranges.txt\n"));
  }
}
