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
    out.object("error");
    out.text("code", code);
    out.text("message", message);
    out.end();
    out.end();
  }

  void analysis(Provenance input, Analysis analysis) throws IOException {
    begin(input);
    conclusion(analysis);
    border(analysis.border());
    source(analysis);
    submitter(analysis.submitter());
    out.list("hops");
    for (HopView hop : analysis.hops()) {
      hops.item(hop);
    }
    out.endList();
    observations(analysis);
    traits(analysis.traits());
    out.list("next_steps");
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
    out.list("claims");
    for (Claim claim : analysis.claims()) {
      claim(claim);
    }
    out.endList();
    out.list("findings");
    for (Finding finding : analysis.findings()) {
      finding(finding);
    }
    out.endList();
    out.list("witnesses");
    for (Witness witness : analysis.witnesses()) {
      witness(witness);
    }
    out.endList();
  }

  private void begin(Provenance input) throws IOException {
    out.item();
    out.number("schema_version", SCHEMA_VERSION);
    out.object("input");
    out.text("path", input.path());
    out.number("index", input.index());
    out.number("part", input.part());
    out.text("form", input.form());
    out.number("bytes", input.bytes());
    out.text("sha256", input.sha256());
    out.texts("repairs", input.repairs());
    if (input.carrier().isPresent()) {
      carrier(input.carrier().get());
    } else {
      out.absent("carrier");
    }
    out.end();
  }

  private void carrier(Carrier carrier) throws IOException {
    out.object("carrier");
    out.text("from", carrier.from());
    out.text("border_ip", carrier.borderIp());
    out.text("verdict", carrier.verdict().code());
    if (carrier.feedback().isPresent()) {
      feedback(carrier.feedback().get());
    } else {
      out.absent("feedback");
    }
    out.end();
  }

  private void feedback(Feedback feedback) throws IOException {
    out.object("feedback");
    out.text("type", feedback.type());
    out.text("user_agent", feedback.userAgent());
    out.text("source_ip", feedback.sourceIp());
    out.text("source_port", feedback.sourcePort());
    out.text("arrival_date", feedback.arrivalDate());
    out.text("mail_from", feedback.mailFrom());
    out.text("recipient", feedback.recipient());
    out.text("reported_domain", feedback.reportedDomain());
    out.end();
  }

  private void conclusion(Analysis analysis) throws IOException {
    out.text("verdict", analysis.verdict().code());
    out.text("reason", analysis.reason().code());
    out.text("summary", analysis.summary());
    out.numbers("proof_lines", analysis.proofLines());
    out.texts("conditions", analysis.conditions());
  }

  private void border(Optional<Party> border) throws IOException {
    if (border.isEmpty()) {
      out.absent("border");
      return;
    }
    out.object("border");
    parties.fields(border.get());
    out.end();
  }

  private void source(Analysis analysis) throws IOException {
    if (analysis.source().isEmpty()) {
      out.absent("source");
      return;
    }
    out.object("source");
    out.text("kind", analysis.sourceKind().orElseThrow().code());
    parties.fields(analysis.source().get());
    out.end();
  }

  private void submitter(Submitter submitter) throws IOException {
    out.object("submitter");
    identity(submitter.identity());
    out.text("word_of", submitter.wordOf());
    out.flag("proven", submitter.proven());
    out.numbers("evidence", submitter.evidence());
    out.list("statements");
    for (Submitter.Statement statement : submitter.statements()) {
      statement(statement);
    }
    out.endList();
    out.end();
  }

  private void statement(Submitter.Statement statement) throws IOException {
    out.item();
    out.text("field", statement.field());
    out.number("line", statement.line());
    out.text("word_of", statement.wordOf());
    out.flag("proven", statement.proven());
    identity(statement.identity());
    out.end();
  }

  private void identity(Identity identity) throws IOException {
    out.text("account", identity.account());
    out.number("uid", identity.uid());
    out.text("script", identity.script());
    out.text("vhost", identity.vhost());
    out.text("client_ip", identity.clientIp());
    out.text("method", identity.method());
  }

  private void claim(Claim claim) throws IOException {
    out.item();
    out.text("ip", claim.ip());
    out.text("name", claim.name());
    out.number("line", claim.line());
    out.text("where", claim.where().code());
    out.flag("consistent", claim.consistent());
    out.text("why", claim.why());
    out.end();
  }

  private void finding(Finding finding) throws IOException {
    out.item();
    out.text("code", finding.code().code());
    out.number("hop", finding.hop());
    out.number("line", finding.line());
    out.text("text", finding.text());
    out.end();
  }

  private void witness(Witness witness) throws IOException {
    out.item();
    out.text("field", witness.field());
    out.number("line", witness.line());
    out.text("ip", witness.ip().toString());
    out.flag("agrees", witness.agrees());
    out.end();
  }

  private void traits(Traits traits) throws IOException {
    out.object("traits");
    out.flag("null_return_path", traits.nullReturnPath());
    out.text("auto_submitted", traits.autoSubmitted());
    out.text("list_id", traits.listId());
    out.text("list_unsubscribe", traits.listUnsubscribe());
    out.flag("one_click", traits.oneClick());
    out.text("precedence", traits.precedence());
    out.text("return_path_tag", traits.returnPathTag());
    out.end();
  }

  private void nextStep(NextStep step) throws IOException {
    out.item();
    out.text("action", step.action().code());
    out.text("host", step.host());
    out.text("queue_id", step.queueId());
    out.time("from", step.from());
    out.time("to", step.to());
    out.text("text", step.text());
    out.text("command", step.command());
    out.end();
  }
}
