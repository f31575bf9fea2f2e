package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInReceiversTest {

  private static final BuiltInReceivers BUILT_IN = BuiltInReceivers.get();

  static List<BuiltInReceiver> all() {
    return BUILT_IN.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachSaysWhereItsFactsComeFrom(BuiltInReceiver known) {
    assertTrue(known.receiver().builtIn());
    assertFalse(known.sources().isEmpty());
    assertFalse(known.checked().isAfter(BUILT_IN.dated()));
    assertFalse(known.receiver().hosts().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("all")
  void hostsAreNormalAndOutboundPoolsAreNotInternal(BuiltInReceiver known) {
    Receiver receiver = known.receiver();
    receiver.hosts().forEach(host -> assertEquals(Names.normal(host), host));
    for (Cidr pool : receiver.outbound()) {
      assertFalse(receiver.isInternal(pool.first()), pool::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft 365, am0pr01mb1.eurprd01.prod.exchangelabs.com",
    "Google, mx.google.com",
    "Apple iCloud, p00-icloudmta-asmtp-us-west-1a-60-percent-2",
    "Ziggo, mx.mail.iss.as9143.net",
  })
  void hostsOfKnownSystems(String name, String host) {
    assertEquals(List.of(name), writing(host, Optional.empty()));
  }

  @Test
  void googleWritesAddressesOfItsOwn() {
    Optional<IpAddress> literal = IpLiteral.parse("2002:a05:6402:1::");
    assertEquals(List.of("Google"), writing("2002:a05:6402:1::", literal));
  }

  @Test
  void gatewaysAreHintsOnly() {
    assertEquals(
        List.of("Mimecast", "Proofpoint", "Barracuda", "MessageLabs"),
        BUILT_IN.receivers().stream().filter(Receiver::gateway).map(Receiver::name).toList());
  }

  @Test
  void readOnce() {
    assertSame(BUILT_IN, BuiltInReceivers.get());
  }

  private static List<String> writing(String host, Optional<IpAddress> literal) {
    return BUILT_IN.receivers().stream()
        .filter(receiver -> receiver.writes(host, literal))
        .map(Receiver::name)
        .toList();
  }
}
