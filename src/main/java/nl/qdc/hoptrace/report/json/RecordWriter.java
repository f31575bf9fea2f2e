package nl.qdc.hoptrace.report.json;

import java.io.IOException;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Carrier;
import nl.qdc.hoptrace.verdict.Claim;
import nl.qdc.hoptrace.verdict.Feedback;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Provenance;
import nl.qdc.hoptrace.verdict.SourceKind;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Traits;
import nl.qdc.hoptrace.verdict.Witness;

/**
 * Writes the fields of one record: of an analysis, or of an input that could not be analysed.
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
    out.object("error", code, word -> error(word, message));
  }

  void analysis(Provenance input, Analysis analysis) throws IOException {
    begin(input);
    conclusion(analysis);
    out.optional("border", analysis.border(), parties::fields);
    out.optional(
        "source",
        analysis.source(),
        source -> {
          out.text("kind", analysis.sourceKind().map(SourceKind::code));
          parties.fields(source);
        });
    out.object("submitter", analysis.submitter(), this::submitter);
    out.objects("hops", analysis.hops(), hops::fields);
    out.objects("claims", analysis.claims(), this::claim);
    out.objects("findings", analysis.findings(), this::finding);
    out.objects("witnesses", analysis.witnesses(), this::witness);
    out.object("traits", analysis.traits(), this::traits);
    out.objects("next_steps", analysis.nextSteps(), this::nextStep);
  }

  private void begin(Provenance input) throws IOException {
    out.number("schema_version", SCHEMA_VERSION);
    out.object("input", input, this::input);
  }

  private void error(String code, String message) throws IOException {
    out.text("code", code);
    out.text("message", message);
  }

  private void input(Provenance input) throws IOException {
    out.text("path", input.path());
    out.number("index", input.index());
    out.number("part", input.part());
    out.text("form", input.form());
    out.number("bytes", input.bytes());
    out.text("sha256", input.sha256());
    out.texts("repairs", input.repairs());
    out.optional("carrier", input.carrier(), this::carrier);
  }

  private void carrier(Carrier carrier) throws IOException {
    out.text("from", carrier.from());
    out.text("border_ip", carrier.borderIp());
    out.text("verdict", carrier.verdict().code());
    out.optional("feedback", carrier.feedback(), this::feedback);
  }

  private void feedback(Feedback feedback) throws IOException {
    out.text("type", feedback.type());
    out.text("user_agent", feedback.userAgent());
    out.text("source_ip", feedback.sourceIp());
    out.text("arrival_date", feedback.arrivalDate());
    out.text("mail_from", feedback.mailFrom());
    out.text("recipient", feedback.recipient());
    out.text("reported_domain", feedback.reportedDomain());
  }

  private void conclusion(Analysis analysis) throws IOException {
    out.text("verdict", analysis.verdict().code());
    out.text("reason", analysis.reason().code());
    out.text("summary", analysis.summary());
    out.numbers("proof_lines", analysis.proofLines());
    out.texts("conditions", analysis.conditions());
  }

  private void submitter(Submitter submitter) throws IOException {
    out.text("account", submitter.account());
    out.number("uid", submitter.uid());
    out.text("script", submitter.script());
    out.text("method", submitter.method());
    out.text("word_of", submitter.wordOf());
    out.numbers("evidence", submitter.evidence());
  }

  private void claim(Claim claim) throws IOException {
    out.text("ip", claim.ip());
    out.text("name", claim.name());
    out.number("line", claim.line());
    out.text("where", claim.where().code());
    out.flag("consistent", claim.consistent());
    out.text("why", claim.why());
  }

  private void finding(Finding finding) throws IOException {
    out.text("code", finding.code().code());
    out.number("hop", finding.hop());
    out.number("line", finding.line());
    out.text("text", finding.text());
  }

  private void witness(Witness witness) throws IOException {
    out.text("field", witness.field());
    out.number("line", witness.line());
    out.text("ip", witness.ip().toString());
    out.flag("agrees", witness.agrees());
  }

  private void traits(Traits traits) throws IOException {
    out.flag("null_return_path", traits.nullReturnPath());
    out.text("auto_submitted", traits.autoSubmitted());
    out.text("list_id", traits.listId());
    out.text("list_unsubscribe", traits.listUnsubscribe());
    out.flag("one_click", traits.oneClick());
    out.text("precedence", traits.precedence());
  }

  private void nextStep(NextStep step) throws IOException {
    out.text("action", step.action().code());
    out.text("host", step.host());
    out.text("queue_id", step.queueId());
    out.time("from", step.from());
    out.time("to", step.to());
    out.text("text", step.text());
  }
}
