package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.qdc.hoptrace.summary.Count;
import nl.qdc.hoptrace.summary.Earlier;
import nl.qdc.hoptrace.summary.Group;
import nl.qdc.hoptrace.summary.Proof;
import nl.qdc.hoptrace.summary.Summary;
import nl.qdc.hoptrace.verdict.Verdict;

/**
 * Writes a summary as one JSON object, as {@code docs/summarize.md} describes it.
 *
 * @param out where to
 */
public record SummaryJson(Fields out) {

  private static final int SCHEMA_VERSION = 1;

  /** Writes it, and leaves the stream open. */
  public static void write(Summary summary, OutputStream stream) {
    try {
      JsonGenerator json = JsonReport.JSON.createGenerator(stream, JsonEncoding.UTF8);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      Layout.OBJECT.printer().ifPresent(json::setPrettyPrinter);
      new SummaryJson(new Fields(json)).summary(summary);
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void summary(Summary summary) throws IOException {
    out.item();
    out.number(Name.SCHEMA_VERSION, SCHEMA_VERSION);
    count(summary.all());
    out.number(Name.WITHOUT_FINGERPRINT, summary.withoutFingerprint());
    out.number(Name.FAILURES, summary.failures());
    out.list(Name.GROUPS);
    for (Group group : summary.groups()) {
      group(group);
    }
    out.endList();
    out.end();
  }

  private void group(Group group) throws IOException {
    out.item();
    out.text(Name.BY, group.by().word());
    out.text(Name.NAME, group.name());
    count(group.count());
    out.texts(Name.CUSTOMERS, group.customers());
    out.texts(Name.ACCOUNTS, group.accounts());
    out.texts(Name.SOURCES, group.sources());
    out.texts(Name.SUBJECTS, group.subjects());
    out.list(Name.PROOF);
    for (Proof proof : group.proof()) {
      proof(proof);
    }
    out.endList();
    if (group.earlier().isPresent()) {
      earlier(group.earlier().get());
    } else {
      out.absent(Name.EARLIER);
    }
    out.end();
  }

  private void count(Count count) throws IOException {
    out.number(Name.MAILS, count.mails());
    out.number(Name.COMPLAINTS, count.complaints());
    out.number(Name.RECIPIENTS, count.recipients());
    out.time(Name.FIRST, count.first());
    out.time(Name.LAST, count.last());
    out.object(Name.VERDICTS);
    for (Verdict verdict : Verdict.values()) {
      out.number(Name.of(verdict.code()), count.of(verdict));
    }
    out.end();
  }

  private void proof(Proof proof) throws IOException {
    out.item();
    out.text(Name.PATH, proof.path());
    out.number(Name.INDEX, proof.index());
    out.number(Name.PART, proof.part());
    out.numbers(Name.LINES, proof.lines());
    out.end();
  }

  private void earlier(Earlier earlier) throws IOException {
    out.object(Name.EARLIER);
    out.number(Name.COMPLAINTS, earlier.complaints());
    out.number(Name.MAILS, earlier.mails());
    out.list(Name.LATEST);
    for (Earlier.Entry entry : earlier.latest()) {
      out.item();
      out.time(Name.SENT, entry.sent());
      out.time(Name.RECORDED, Optional.of(entry.recorded()));
      out.end();
    }
    out.endList();
    out.end();
  }
}
