package nl.qdc.hoptrace.redact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.qdc.hoptrace.redact.key.Pseudonyms;
import nl.qdc.hoptrace.redact.trace.Complainant;
import nl.qdc.hoptrace.redact.trace.Traces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {

  private static final String ADDRESS = "jan.devries@rcpt.example";

  private final Traces traces = traces();

  @ParameterizedTest
  @EnumSource(TestCodings.class)
  void areSeenInEveryCoding(TestCodings coding) {
    assertTrue(traces.areIn("seen x" + coding.of(ADDRESS) + ", today"), coding.of(ADDRESS));
    assertTrue(traces.areIn(TestCodings.BASE64.of("a=b&c=" + coding.of(ADDRESS))), "within");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bounce+jan.devries=rcpt.example@list.example",
        "SRS0=HHH=TT=rcpt.example=jan.devries@list.example",
        "JanDeVries",
        "xn--bcher-kva.example",
        "b\u00fccher.example",
        "store3.rcpt.example",
        "e=49fdb2eb9ab06ad7619fd5f0a9ff5f4d",
        "e=Sf2y65qwatdhn9Xwqf9fTQ==",
        "bounce-rcpt-example@list.example",
        "example.rcpt",
        "b&uuml;cher.example",
        "b%FCcher.example",
        "Buecher",
      })
  void areSeenInOtherSpellings(String text) {
    assertTrue(traces.areIn(text), text);
  }

  @Test
  void areSeenWhenScattered() {
    assertTrue(traces.areInScattered("jan.dev\r\n ries@rcpt.\n\texample"));
    assertTrue(traces.areInScattered("jan (dot) devr-\nies [at] rcpt.ex-\nample"));
    assertTrue(traces.areInScattered("amFuLmRldnJp\nZXNAcmNwdC5l\neGFtcGxl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from vps66.qdc.example (vps66.qdc.example [192.0.2.66]) by out1.qdc.example (Postfix)",
        "Tue, 13 Jan 2026 10:11:12 +0100 (CET)",
        "Special offer for the january sale: Janssen & sons",
        "4F1A2B3C4D 9C8B7A6D5E 1u5HDe-0000000BekC-1MPb",
      })
  void areNotSeenElsewhere(String text) {
    assertFalse(traces.besideDates().areIn(text), text);
    assertFalse(traces.areInScattered(text), text);
  }

  private static Traces traces() {
    Complainant complainant = new Complainant(List.of("qdc.example"));
    complainant.address(ADDRESS);
    complainant.address("x@b\u00fccher.example");
    complainant.name("Jan de Vries");
    return new Traces(
        complainant, new Pseudonyms("some key or other".getBytes(StandardCharsets.US_ASCII)));
  }
}
