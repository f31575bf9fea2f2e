package nl.qdc.hoptrace.report.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import nl.qdc.hoptrace.report.Report;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;

/** A report as a run writes it. */
public final class Written {

  private final Reporter reporter;
  private final Report report;

  private Written(Reporter reporter, Report report) {
    this.reporter = reporter;
    this.report = report;
  }

  /** The whole report. */
  public static String by(Reporter reporter, Consumer<Written> use) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report report = new Report(out, reporter.frame());
    use.accept(new Written(reporter, report));
    report.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Reports an answer. */
  public void analysis(Provenance input, Analysis analysis) {
    report.add(reporter.analysis(input, analysis));
  }

  /** Reports that there is none. */
  public void failure(Provenance input, String code, String message) {
    report.add(reporter.failure(input, code, message));
  }
}
