package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicSuffixesTest {

  private final PublicSuffixes suffixes = new PublicSuffixes();

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "mx.mail.example.nl, example.nl",
        "example.nl, example.nl",
        "nl, none",
        "mx.example.co.uk, example.co.uk",
        "co.uk, none",
        "mx1.rcpt.example, rcpt.example", // no such suffix: the last label is one
        "rcpt.example, rcpt.example",
        "example, none",
        "host.customer.blogspot.com, customer.blogspot.com",
        "192.0.2.1, none",
        "2001:db8::1, none",
        "192.0.2, none",
        "a..b, none",
        "'', none",
        "-x-.example.nl!, none",
      })
  void organisationalDomain(String host, String domain) {
    assertEquals(Optional.ofNullable(domain), suffixes.domainOf(host));
  }

  @Test
  void sameOrganisation() {
    assertTrue(suffixes.same("mx1.rcpt.example", "store.rcpt.example"));
    assertTrue(suffixes.same("a.example.co.uk", "example.co.uk"));
    assertFalse(suffixes.same("one.co.uk", "other.co.uk"));
    assertFalse(suffixes.same("192.0.2.1", "192.0.2.2"));
  }
}
