package nl.qdc.hoptrace.trace.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.trace.name.Names;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiversTest {

  private final Receivers receivers =
      new Receivers(
          List.of(
              receiver("a", List.of(".rcpt.example", "mx.other.example"), "192.0.2.0/24"),
              receiver("b", List.of("mx.rcpt.example", "relay"), "198.51.100.0/24"),
              receiver("c", List.of("in-*"), "2001:db8::/32"),
              receiver("d", List.of(".test", "in-1.rcpt.example"), "203.0.113.0/24")));

  private static Receiver receiver(String name, List<String> hosts, String range) {
    List<Cidr> ranges = List.of(Cidr.parse(range));
    return new Receiver(name, false, false, hosts, ranges, ranges, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mx.rcpt.example",
        "MX.Rcpt.Example.",
        "a.b.rcpt.example",
        "rcpt.example",
        "mx.other.example",
        "other.example",
        "relay",
        "relay.example",
        "in-1.rcpt.example",
        "in-",
        "in.rcpt.example",
        "a.test",
        "a.b.test",
        "test",
        ".test",
        ".rcpt.example",
        "[192.0.2.1]",
        "[2001:db8::1]",
        "[10.0.0.1]",
        ".",
        ""
      })
  void findsWhatAPlainSearchFinds(String name) {
    Host by = new Host(Optional.of(name), Optional.empty(), List.of());
    Optional<IpAddress> literal = IpLiteral.parse(Names.normal(name));
    List<Receiver> plain =
        receivers.all().stream()
            .filter(receiver -> receiver.writes(Names.normal(name), literal))
            .toList();
    assertEquals(plain, receivers.writing(by));
  }
}
