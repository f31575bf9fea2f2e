package nl.qdc.hoptrace.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import org.junit.jupiter.api.Test;

/** Whose an address was, and when that is not certain. */
class NetworksTest {

  private static final NetworkEntry RANGE = NetworkEntry.plain(Cidr.parse("192.0.2.0/24"));
  private static final NetworkEntry FIRST = held("A", "", "2026-07-01T00:00:00Z");
  private static final NetworkEntry SECOND = held("B", "2026-07-01T00:00:00Z", "");

  private static NetworkEntry held(String customer, String since, String until) {
    return held("192.0.2.66", customer, since, until);
  }

  private static NetworkEntry held(String cidr, String customer, String since, String until) {
    return new NetworkEntry(
        Cidr.parse(cidr),
        Role.CUSTOMER,
        List.of(),
        Optional.of(customer),
        time(since),
        time(until),
        true);
  }

  private static Optional<Instant> time(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
  }

  private static Optional<Holding> at(String time, NetworkEntry... entries) {
    return new Networks(List.of(entries)).at(address("192.0.2.66"), time(time));
  }

  private static IpAddress address(String text) {
    return IpLiteral.parse(text).orElseThrow();
  }

  @Test
  void narrowestRangeWins() {
    Holding holding = at("2026-06-01T00:00:00Z", RANGE, FIRST).orElseThrow();

    assertEquals(FIRST, holding.entry());
    assertEquals(Optional.of("A"), holding.customer());
    assertEquals(List.of(), holding.lapsed());
  }

  @Test
  void holderAtThatTime() {
    assertEquals(
        Optional.of("A"), at("2026-06-01T00:00:00Z", FIRST, SECOND).flatMap(Holding::customer));
    assertEquals(
        Optional.of("B"), at("2026-08-01T00:00:00Z", FIRST, SECOND).flatMap(Holding::customer));
  }

  @Test
  void changeOfHolderWithinADayLeavesItOpen() {
    for (String time :
        List.of("2026-06-30T00:00:01Z", "2026-07-01T00:00:00Z", "2026-07-01T23:59:59Z")) {
      Holding holding = at(time, FIRST, SECOND).orElseThrow();
      assertFalse(holding.isCertain(), time);
      assertEquals(List.of(FIRST, SECOND), holding.holders(), time);
      assertEquals(Optional.empty(), holding.customer(), time);
    }
  }

  @Test
  void dayBeforeAndAfterIsCertain() {
    assertTrue(at("2026-06-29T23:59:59Z", FIRST, SECOND).orElseThrow().isCertain());
    assertTrue(at("2026-07-02T00:00:00Z", FIRST, SECOND).orElseThrow().isCertain());
  }

  @Test
  void sameCustomerAfterARenewalIsCertain() {
    NetworkEntry renewed = held("A", "2026-07-01T00:00:00Z", "");

    assertEquals(
        Optional.of("A"), at("2026-07-01T00:00:00Z", FIRST, renewed).flatMap(Holding::customer));
  }

  @Test
  void endWithoutSuccessorLeavesItOpen() {
    Holding holding = at("2026-06-30T12:00:00Z", RANGE, FIRST).orElseThrow();

    assertEquals(FIRST, holding.entry());
    assertEquals(List.of(FIRST, RANGE), holding.holders());
  }

  @Test
  void widerRangesHolderComesIntoQuestionInAGap() {
    NetworkEntry rack = held("192.0.2.64/28", "C", "", "");
    Holding holding = at("2026-06-30T12:00:00Z", RANGE, rack, FIRST).orElseThrow();

    assertEquals(List.of(FIRST, rack), holding.holders());
  }

  @Test
  void changeExactlyADayAheadListsBothHolders() {
    Holding holding = at("2026-06-30T00:00:00Z", RANGE, FIRST, SECOND).orElseThrow();

    assertEquals(List.of(FIRST, SECOND), holding.holders());
  }

  @Test
  void lapsedEntryGivesWayToTheWiderRange() {
    Holding holding = at("2026-08-01T00:00:00Z", RANGE, FIRST).orElseThrow();

    assertEquals(RANGE, holding.entry());
    assertEquals(List.of(FIRST), holding.lapsed());
    assertTrue(holding.isCertain());
  }

  @Test
  void addressThatWasNotOursThen() {
    assertEquals(Optional.empty(), at("2026-08-01T00:00:00Z", FIRST));
    assertTrue(new Networks(List.of(FIRST)).covers(address("192.0.2.66")));
  }

  @Test
  void withoutATimeEveryHolderComesIntoQuestion() {
    Holding holding = at("", RANGE, FIRST, SECOND).orElseThrow();

    assertEquals(List.of(FIRST, SECOND), holding.holders());
    assertEquals(Optional.empty(), holding.customer());
    assertEquals(Optional.of(RANGE), at("", RANGE).map(Holding::entry));
    assertTrue(at("", RANGE).orElseThrow().isCertain());
  }

  @Test
  void addressOfNobody() {
    Networks networks = new Networks(List.of(RANGE));

    assertEquals(Optional.empty(), networks.at(address("198.51.100.1"), Optional.empty()));
    assertFalse(networks.covers(address("198.51.100.1")));
  }

  @Test
  void relays() {
    NetworkEntry relay =
        new NetworkEntry(
            Cidr.parse("192.0.2.25"),
            Role.RELAY,
            List.of("out1.qdc.example"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);

    assertEquals(List.of(relay), new Networks(List.of(RANGE, relay)).relays());
  }

  @Test
  void twoTimelessHoldersLeaveItOpen() {
    assertEquals(
        Optional.empty(), at("", held("A", "", ""), held("B", "", "")).flatMap(Holding::customer));
    assertEquals(
        Optional.empty(),
        at("2026-06-01T00:00:00Z", held("A", "", ""), held("B", "", ""))
            .flatMap(Holding::customer));
  }

  @Test
  void customerAroundAMachineOfNobody() {
    NetworkEntry machine = NetworkEntry.plain(Cidr.parse("192.0.2.66"));
    NetworkEntry around = held("192.0.2.64/29", "C", "", "2026-07-01T00:00:00Z");
    Networks networks = new Networks(List.of(RANGE, around, machine));

    assertEquals(Optional.of(around), around(networks, "2026-06-01T00:00:00Z"));
    assertEquals(Optional.empty(), around(networks, "2026-08-01T00:00:00Z"));
    assertEquals(Optional.empty(), around(networks, "2026-06-30T12:00:00Z")); // too near its end
    assertEquals(Optional.empty(), around(networks, "")); // who held it changes
  }

  private static Optional<NetworkEntry> around(Networks networks, String time) {
    return networks.customerAround(address("192.0.2.66"), time(time));
  }
}
