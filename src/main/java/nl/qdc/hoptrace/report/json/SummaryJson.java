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
    out.number("schema_version", SCHEMA_VERSION);
    count(summary.all());
    out.number("without_fingerprint", summary.withoutFingerprint());
    out.number("failures", summary.failures());
    out.list("groups");
    for (Group group : summary.groups()) {
      group(group);
    }
    out.endList();
    out.end();
  }

  private void group(Group group) throws IOException {
    out.item();
    out.text("by", group.by().word());
    out.text("name", group.name());
    count(group.count());
    out.texts("customers", group.customers());
    out.texts("accounts", group.accounts());
    out.texts("sources", group.sources());
    out.texts("subjects", group.subjects());
    out.list("proof");
    for (Proof proof : group.proof()) {
      proof(proof);
    }
    out.endList();
    if (group.earlier().isPresent()) {
      earlier(group.earlier().get());
    } else {
      out.absent("earlier");
    }
    out.end();
  }

  private void count(Count count) throws IOException {
    out.number("mails", count.mails());
    out.number("complaints", count.complaints());
    out.number("recipients", count.recipients());
    out.time("first", count.first());
    out.time("last", count.last());
    out.object("verdicts");
    for (Verdict verdict : Verdict.values()) {
      out.number(verdict.code(), count.of(verdict));
    }
    out.end();
  }

  private void proof(Proof proof) throws IOException {
    out.item();
    out.text("path", proof.path());
    out.number("index", proof.index());
    out.number("part", proof.part());
    out.numbers("lines", proof.lines());
    out.end();
  }

  private void earlier(Earlier earlier) throws IOException {
    out.object("earlier");
    out.number("complaints", earlier.complaints());
    out.number("mails", earlier.mails());
    out.list("latest");
    for (Earlier.Entry entry : earlier.latest()) {
      out.item();
      out.time("sent", entry.sent());
      out.time("recorded", Optional.of(entry.recorded()));
      out.end();
    }
    out.endList();
    out.end();
  }
}
