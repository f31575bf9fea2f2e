package nl.qdc.hoptrace.verdict.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.Submitter.Statement;
import nl.qdc.hoptrace.verdict.attribution.Writer.Zone;
import nl.qdc.hoptrace.verdict.attribution.field.FieldReader;
import nl.qdc.hoptrace.verdict.attribution.field.MailChannels;
import nl.qdc.hoptrace.verdict.attribution.field.Reading;
import nl.qdc.hoptrace.verdict.attribution.field.Values;
import nl.qdc.hoptrace.verdict.evidence.Case;

/**
 * Collects what hosts of ours say, stamps before fields, and reports the fields that say nothing.
 */
final class Gathering {

  /** Findings about single fields: anybody can write very many. */
  private static final int MOST = 10;

  private final Case theCase;
  private final List<Writer> writers;
  private final Hearing hearing;
  private final FieldReader reader;
  private final List<Finding> findings;
  private final Map<String, Alike> alikes = new HashMap<>();
  private int reported;

  Gathering(Case theCase, List<Writer> writers, FieldReader reader, List<Finding> findings) {
    this.theCase = theCase;
    this.writers = writers;
    this.hearing = new Hearing(theCase, writers);
    this.reader = reader;
    this.findings = findings;
  }

  List<Statement> gather() {
    List<Statement> statements = new ArrayList<>();
    List<Candidate> candidates = candidates();
    for (Writer writer : writers) {
      if (writer.submission().isPresent()) {
        statements.add(stamp(writer.submission().get(), writer, candidates));
      }
      if (writer.webmail().isPresent()) {
        statements.add(stamp(writer.webmail().get(), writer, candidates));
      }
      addFields(writer, candidates, statements);
    }
    return statements;
  }

  private void addFields(Writer writer, List<Candidate> candidates, List<Statement> statements) {
    for (Candidate candidate : candidates) {
      if (candidate.writer().role() == writer.role()) {
        Alike alike = alike(candidate);
        if (alike.isRepeated() && alike.begins(candidate)) {
          report(FindingCode.ATTRIBUTION_REPEATED, candidate.field(), alike.text());
        }
        if (alike.uses(candidate)) {
          statements.add(statement(candidate));
        }
      }
    }
  }

  private Alike alike(Candidate candidate) {
    String kind = Alike.kind(candidate);
    Alike alike = alikes.get(kind);
    if (alike == null) {
      alike = new Alike();
      alikes.put(kind, alike);
    }
    return alike;
  }

  private List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>(0);
    List<HeaderField> fields = theCase.section().fields();
    for (int i = theCase.borderHop().orElseThrow().position() + 1; i < fields.size(); i++) {
      HeaderField field = fields.get(i);
      Optional<Reading> reading = reader.read(field);
      boolean heard = false;
      for (Writer writer : writers) {
        heard |=
            reading.isPresent()
                && add(new Candidate(field, writer, writer.zone(i), reading.get()), found);
        for (Reading ruled : reader.byRules(field, writer.role(), writer.names())) {
          heard |= add(new Candidate(field, writer, writer.zone(i), ruled), found);
        }
      }
      if (!heard && reading.isPresent()) {
        unheard(field, reading.get());
      }
    }
    return found;
  }

  /** Whether the field is heard, or what is wrong with it has been said. */
  private boolean add(Candidate candidate, List<Candidate> found) {
    if (!hearing.isHeard(candidate)) {
      return false;
    }
    Optional<String> folded = FieldReader.foldedInto(candidate.field().value());
    if (folded.isPresent()) {
      String text =
          folded.get() + " stands within " + candidate.field().name() + "; neither is used";
      report(FindingCode.ATTRIBUTION_FOLDED, candidate.field(), text);
      return true;
    }
    if (alike(candidate).takes(candidate)) {
      found.add(candidate);
    }
    return true;
  }

  private void unheard(HeaderField field, Reading reading) {
    String text = field.name() + " is not used: " + hearing.why(reading);
    report(FindingCode.ATTRIBUTION_NOT_BELIEVED, field, text);
  }

  private void report(FindingCode code, HeaderField field, String text) {
    if (reported++ < MOST) {
      findings.add(new Finding(code, OptionalInt.empty(), OptionalInt.of(field.line()), text));
    }
  }

  private static Statement statement(Candidate candidate) {
    return new Statement(
        candidate.field().name(),
        candidate.field().line(),
        candidate.writer().name(),
        candidate.isProven(),
        candidate.reading().identity());
  }

  /** A relay's stamp without a client is its own, as that of a bounce. */
  private static String method(Hop hop, Stamp stamp) {
    return hop.is(Handover.LOCAL)
        ? "local"
        : stamp.with().orElse(hop.is(Handover.LOGIN) ? "login" : "local");
  }

  /** An account in which all log in that a smarthost serves for us names none of them. */
  private static Optional<String> account(Stamp stamp, Writer writer, List<Candidate> candidates) {
    Optional<String> account = Values.text(stamp.submitter().account());
    for (Candidate candidate : candidates) {
      if (candidate.writer().role() == writer.role()
          && candidate.zone() == Zone.OWN
          && MailChannels.isCustomer(candidate.field(), account)) {
        return Optional.empty();
      }
    }
    return account;
  }

  private static Statement stamp(Hop hop, Writer writer, List<Candidate> candidates) {
    Stamp stamp = hop.stamp().orElseThrow();
    Optional<IpAddress> client = hop.showsPublicPeer() ? hop.peer() : Optional.empty();
    Identity identity =
        Identity.by(method(hop, stamp))
            .withAccount(account(stamp, writer, candidates))
            .withUid(stamp.submitter().uid())
            .withClientIp(client);
    return new Statement(
        hop.field().name(), hop.field().line(), writer.name(), writer.isRelay(), identity);
  }
}
