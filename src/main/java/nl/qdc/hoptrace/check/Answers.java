package nl.qdc.hoptrace.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.input.InputReader;
import nl.qdc.hoptrace.input.Parts;
import nl.qdc.hoptrace.input.Reading;
import nl.qdc.hoptrace.report.json.JsonReport;
import nl.qdc.hoptrace.report.json.Layout;

/** The records that a mail gets by one configuration, as {@code trace} would write them. */
public final class Answers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Examiner examiner;
  private final InputReader reader;

  /** By a configuration. */
  public Answers(Configuration configuration) {
    this.examiner = new Examiner(configuration);
    this.reader =
        new InputReader(
            new Reading(false, false, false, Parts.AUTO, configuration.complaintMailboxes()));
  }

  /** The records of a file, one for each mail that counts in it. */
  List<JsonNode> of(Path mail) {
    List<Input> inputs = new ArrayList<>();
    reader.read(mail.toString(), inputs::add);
    List<JsonNode> records = new ArrayList<>();
    try {
      for (Input input : inputs) {
        JsonReport report = new JsonReport(Layout.LINES, false);
        records.add(JSON.readTree(examiner.records(List.of(input), report).records().get(0)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }
}
