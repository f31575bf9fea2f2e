package nl.qdc.hoptrace.report.json;

import java.io.IOException;
import java.util.Optional;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Carrier;
import nl.qdc.hoptrace.verdict.Claim;
import nl.qdc.hoptrace.verdict.Feedback;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.HopView;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Traits;
import nl.qdc.hoptrace.verdict.Witness;

/**
 * Writes one record: of an analysis, or of an input that could not be analysed.
 *
 * @param out where to
 * @param parties writes hosts
 * @param hops writes hops
 */
record RecordWriter(Fields out, PartyWriter parties, HopWriter hops) {

  private static final int SCHEMA_VERSION = 1;

  RecordWriter(Fields out, boolean raw) {
    this(out, new PartyWriter(out), new HopWriter(out, raw));
  }

  void failure(Provenance input, String code, String message) throws IOException {
    begin(input);
    out.object(Name.ERROR);
    out.text(Name.CODE, code);
    out.text(Name.MESSAGE, message);
    out.end();
    out.end();
  }

  void analysis(Provenance input, Analysis analysis) throws IOException {
    begin(input);
    conclusion(analysis);
    border(analysis.border());
    source(analysis);
    submitter(analysis.submitter());
    out.list(Name.HOPS);
    for (HopView hop : analysis.hops()) {
      hops.item(hop);
    }
    out.endList();
    observations(analysis);
    traits(analysis.traits());
    out.list(Name.NEXT_STEPS);
    for (NextStep step : analysis.nextSteps()) {
      nextStep(step);
    }
    out.endList();
    if (input.fingerprint().isPresent()) {
      new FingerprintWriter(out).write(input.fingerprint().get());
    }
    out.end();
  }

  private void observations(Analysis analysis) throws IOException {
    out.list(Name.CLAIMS);
    for (Claim claim : analysis.claims()) {
      claim(claim);
    }
    out.endList();
    out.list(Name.FINDINGS);
    for (Finding finding : analysis.findings()) {
      finding(finding);
    }
    out.endList();
    out.list(Name.WITNESSES);
    for (Witness witness : analysis.witnesses()) {
      witness(witness);
    }
    out.endList();
  }

  private void begin(Provenance input) throws IOException {
    out.item();
    out.number(Name.SCHEMA_VERSION, SCHEMA_VERSION);
    out.object(Name.INPUT);
    out.text(Name.PATH, input.path());
    out.number(Name.INDEX, input.index());
    out.number(Name.PART, input.part());
    out.text(Name.FORM, input.form());
    out.number(Name.BYTES, input.bytes());
    out.text(Name.SHA256, input.sha256());
    out.texts(Name.REPAIRS, input.repairs());
    if (input.carrier().isPresent()) {
      carrier(input.carrier().get());
    } else {
      out.absent(Name.CARRIER);
    }
    out.end();
  }

  private void carrier(Carrier carrier) throws IOException {
    out.object(Name.CARRIER);
    out.text(Name.FROM, carrier.from());
    out.address(Name.BORDER_IP, carrier.borderIp());
    out.word(Name.VERDICT, carrier.verdict().code());
    if (carrier.feedback().isPresent()) {
      feedback(carrier.feedback().get());
    } else {
      out.absent(Name.FEEDBACK);
    }
    out.end();
  }

  private void feedback(Feedback feedback) throws IOException {
    out.object(Name.FEEDBACK);
    out.text(Name.TYPE, feedback.type());
    out.text(Name.USER_AGENT, feedback.userAgent());
    out.text(Name.SOURCE_IP, feedback.sourceIp());
    out.text(Name.SOURCE_PORT, feedback.sourcePort());
    out.text(Name.ARRIVAL_DATE, feedback.arrivalDate());
    out.text(Name.MAIL_FROM, feedback.mailFrom());
    out.text(Name.RECIPIENT, feedback.recipient());
    out.text(Name.REPORTED_DOMAIN, feedback.reportedDomain());
    out.end();
  }

  private void conclusion(Analysis analysis) throws IOException {
    out.word(Name.VERDICT, analysis.verdict().code());
    out.word(Name.REASON, analysis.reason().code());
    out.text(Name.SUMMARY, analysis.summary());
    out.numbers(Name.PROOF_LINES, analysis.proofLines());
    out.texts(Name.CONDITIONS, analysis.conditions());
  }

  private void border(Optional<Party> border) throws IOException {
    if (border.isEmpty()) {
      out.absent(Name.BORDER);
      return;
    }
    out.object(Name.BORDER);
    parties.fields(border.get());
    out.end();
  }

  private void source(Analysis analysis) throws IOException {
    if (analysis.source().isEmpty()) {
      out.absent(Name.SOURCE);
      return;
    }
    out.object(Name.SOURCE);
    out.word(Name.KIND, analysis.sourceKind().orElseThrow().code());
    parties.fields(analysis.source().get());
    out.end();
  }

  private void submitter(Submitter submitter) throws IOException {
    out.object(Name.SUBMITTER);
    identity(submitter.identity());
    out.text(Name.WORD_OF, submitter.wordOf());
    out.flag(Name.PROVEN, submitter.proven());
    out.numbers(Name.EVIDENCE, submitter.evidence());
    out.list(Name.STATEMENTS);
    for (Submitter.Statement statement : submitter.statements()) {
      statement(statement);
    }
    out.endList();
    out.end();
  }

  private void statement(Submitter.Statement statement) throws IOException {
    out.item();
    out.text(Name.FIELD, statement.field());
    out.number(Name.LINE, statement.line());
    out.text(Name.WORD_OF, statement.wordOf());
    out.flag(Name.PROVEN, statement.proven());
    identity(statement.identity());
    out.end();
  }

  private void identity(Identity identity) throws IOException {
    out.text(Name.ACCOUNT, identity.account());
    out.number(Name.UID, identity.uid());
    out.text(Name.SCRIPT, identity.script());
    out.text(Name.VHOST, identity.vhost());
    out.address(Name.CLIENT_IP, identity.clientIp());
    out.text(Name.METHOD, identity.method());
  }

  private void claim(Claim claim) throws IOException {
    out.item();
    out.address(Name.IP, claim.ip());
    out.text(Name.NAME, claim.name());
    out.number(Name.LINE, claim.line());
    out.word(Name.WHERE, claim.where().code());
    out.flag(Name.CONSISTENT, claim.consistent());
    out.text(Name.WHY, claim.why());
    out.end();
  }

  private void finding(Finding finding) throws IOException {
    out.item();
    out.word(Name.CODE, finding.code().code());
    out.number(Name.HOP, finding.hop());
    out.number(Name.LINE, finding.line());
    out.text(Name.TEXT, finding.text());
    out.end();
  }

  private void witness(Witness witness) throws IOException {
    out.item();
    out.text(Name.FIELD, witness.field());
    out.number(Name.LINE, witness.line());
    out.word(Name.IP, witness.ip().toString());
    out.flag(Name.AGREES, witness.agrees());
    out.end();
  }

  private void traits(Traits traits) throws IOException {
    out.object(Name.TRAITS);
    out.flag(Name.NULL_RETURN_PATH, traits.nullReturnPath());
    out.text(Name.AUTO_SUBMITTED, traits.autoSubmitted());
    out.text(Name.LIST_ID, traits.listId());
    out.text(Name.LIST_UNSUBSCRIBE, traits.listUnsubscribe());
    out.flag(Name.ONE_CLICK, traits.oneClick());
    out.text(Name.PRECEDENCE, traits.precedence());
    out.text(Name.RETURN_PATH_TAG, traits.returnPathTag());
    out.end();
  }

  private void nextStep(NextStep step) throws IOException {
    out.item();
    out.word(Name.ACTION, step.action().code());
    out.text(Name.HOST, step.host());
    out.text(Name.QUEUE_ID, step.queueId());
    out.time(Name.FROM, step.from());
    out.time(Name.TO, step.to());
    out.text(Name.TEXT, step.text());
    out.text(Name.COMMAND, step.command());
    out.end();
  }
}
