package nl.qdc.hoptrace.input.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.likeness.Fingerprint;
import nl.qdc.hoptrace.likeness.Marks;
import nl.qdc.hoptrace.likeness.Marks.Mark;
import nl.qdc.hoptrace.likeness.Wording;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.summary.Proof;
import nl.qdc.hoptrace.summary.Sighting;
import nl.qdc.hoptrace.verdict.Verdict;
import nl.qdc.hoptrace.verdict.attribution.SystemAccounts;

/**
 * Reads a record of schema version 1.
 *
 * @param values its values
 */
record RecordReader(Values values) {

  private static final String SCHEMA_VERSION = "1";
  private static final String SCHEME = Integer.toString(Fingerprint.SCHEME);

  /**
   * What the record says; empty when it is about an input that could not be analysed.
   *
   * @throws BrokenRecordException when it is no record
   */
  Optional<Sighting> read() throws BrokenRecordException {
    if (!values.get("schema_version").equals(Optional.of(SCHEMA_VERSION))) {
      throw new BrokenRecordException("is no record of schema_version " + SCHEMA_VERSION);
    }
    if (values.get("error.code").isPresent()) {
      return Optional.empty();
    }
    String verdict = values.get("verdict").orElse("");
    for (Verdict known : Verdict.values()) {
      if (known.code().equals(verdict)) {
        return Optional.of(sighting(known));
      }
    }
    throw new BrokenRecordException(
        verdict.isEmpty() ? "has neither verdict nor error" : "has an unknown verdict");
  }

  private Sighting sighting(Verdict verdict) {
    return new Sighting(
        proof(),
        verdict,
        values.get("source.ip").or(() -> values.get("source.by")),
        account(),
        verdict == Verdict.FROM_NETWORK ? sender() : Optional.empty(),
        customer(),
        values.get("source.network.cidr").map(cidr -> cidr + with(" ", "source.network.name")),
        handover("border", ".ip").or(() -> handover("hop", ".peer_ip")),
        time("border.time").or(() -> time("hop.time")),
        values
            .get("hop.for")
            .or(() -> values.get("fingerprint.recipient"))
            .map(RecordReader::mailbox),
        values.get("input.carrier.from").map(RecordReader::mailbox),
        values.get("fingerprint.scheme").filter(SCHEME::equals).map(scheme -> fingerprint()));
  }

  private Proof proof() {
    return new Proof(
        values.get("input.path").orElse("?"),
        number("input.index").orElse(0),
        number("input.part"),
        values.proofLines());
  }

  /** Who runs what many share need not have sent anything. */
  private Optional<String> customer() {
    return values
        .get("source.network.customer")
        .filter(any -> values.get("source.network.role").equals(Optional.of(Role.CUSTOMER.word())));
  }

  /** What others could have written names nobody. */
  private Optional<String> account() {
    return values
        .get("submitter.account")
        .filter(any -> values.get("submitter.proven").equals(Optional.of("true")))
        .map(name -> name + with(" at ", "submitter.word_of"));
  }

  /** An account or address that several customers share is no one sender. */
  private Optional<String> sender() {
    String account = values.get("submitter.account").orElse("");
    String role = values.get("source.network.role").orElse("");
    return account()
        .filter(name -> !SystemAccounts.isShared(account))
        .or(() -> values.get("source.ip").filter(ip -> role.equals(Role.CUSTOMER.word())));
  }

  /** The stamp, all of it; a stamp without a queue id names no mail, unless that has a name. */
  private Optional<String> handover(String stamp, String ip) {
    boolean named =
        values.get(stamp + ".queue_id").or(() -> values.get("fingerprint.message_id")).isPresent();
    return values
        .get(stamp + ".time")
        .or(() -> values.get(stamp + ".queue_id"))
        .filter(any -> named)
        .map(
            time ->
                time
                    + with(" id ", stamp + ".queue_id")
                    + with(" by ", stamp + ".by")
                    + with(" from ", stamp + ip));
  }

  private String with(String before, String place) {
    return values.get(place).map(before::concat).orElse("");
  }

  private static String mailbox(String address) {
    return address.replace("<", "").replace(">", "").toLowerCase(Locale.ROOT);
  }

  private OptionalInt number(String place) {
    try {
      return values.get(place).stream().mapToInt(Integer::parseInt).findFirst();
    } catch (NumberFormatException noNumber) {
      return OptionalInt.empty();
    }
  }

  private Optional<Instant> time(String place) {
    try {
      return values.get(place).map(Instant::parse);
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private Fingerprint fingerprint() {
    Map<Mark, String> marks = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      values.get("fingerprint.marks." + mark.word()).ifPresent(value -> marks.put(mark, value));
    }
    int features = number("fingerprint.features").orElse(0);
    return new Fingerprint(
        values.get("fingerprint.message_id"),
        values.get("fingerprint.subject"),
        values.get("fingerprint.recipient"),
        new Marks(marks),
        values.get("fingerprint.text").flatMap(digits -> Wording.parse(features, digits)));
  }
}
