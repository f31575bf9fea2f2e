package nl.qdc.hoptrace.cli.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.cli.command.HistoryFile;
import nl.qdc.hoptrace.history.History;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.input.record.RecordLines;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.report.json.JsonReport;
import nl.qdc.hoptrace.report.json.Layout;
import nl.qdc.hoptrace.summary.Dimension;
import nl.qdc.hoptrace.summary.Sighting;

/**
 * What a history says of one mail's customer. The complaint is added to it, as {@code summarize}
 * would, so that both count alike.
 */
record EarlierComplaints(String file, Examiner examiner) {

  /** When the first complaint about another mail of that customer came in. */
  Optional<Instant> first(Input input) {
    List<Sighting> sightings = sightings(input);
    return HistoryFile.use(file, history -> first(history, sightings));
  }

  private static Optional<Instant> first(History history, List<Sighting> sightings) {
    sightings.forEach(history::add);
    history.record(Instant.now());
    return sightings.stream()
        .flatMap(sighting -> sighting.name(Dimension.CUSTOMER).stream())
        .flatMap(customer -> history.firstOfOthers(customer).stream())
        .findFirst();
  }

  private List<Sighting> sightings(Input input) {
    Reporter reporter = new JsonReport(Layout.LINES, false);
    Found found = new Found(new ArrayList<>());
    try (RecordLines lines = new RecordLines(found)) {
      lines.write(examiner.records(List.of(input), reporter).records().get(0));
    }
    return found.sightings();
  }

  /** Keeps what is about a mail. */
  private record Found(List<Sighting> sightings) implements RecordLines.Reader {

    @Override
    public void sighting(Sighting sighting) {
      sightings.add(sighting);
    }

    @Override
    public void failure() {
      // a failure is no complaint
    }

    @Override
    public void broken(long line, String why) {
      throw new IllegalStateException("our own record " + why);
    }
  }
}
