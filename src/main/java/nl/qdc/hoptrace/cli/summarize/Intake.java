package nl.qdc.hoptrace.cli.summarize;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.cli.command.NetworkOptions;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.trace.Delivery;
import nl.qdc.hoptrace.cli.trace.ExitRule;
import nl.qdc.hoptrace.cli.trace.TraceCommand;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.input.InputReader;
import nl.qdc.hoptrace.input.record.RecordDocument;
import nl.qdc.hoptrace.input.record.RecordLines;
import nl.qdc.hoptrace.report.Report;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.report.json.JsonReport;
import nl.qdc.hoptrace.report.json.Layout;
import nl.qdc.hoptrace.summary.Sighting;

/**
 * Reads records, or mails as if {@code trace} had made records of them: what an input is, is told
 * by its first bytes.
 */
final class Intake {

  private static final int MOST_WARNINGS = 20;

  private final Arguments arguments;
  private final Session session;
  private final ExitRule exit;
  private final Sightings sightings;
  private Optional<Mails> mails = Optional.empty();

  Intake(Arguments arguments, Session session, ExitRule exit, Sightings sightings) {
    this.arguments = arguments;
    this.session = session;
    this.exit = exit;
    this.sightings = sightings;
  }

  void read(String path) {
    try {
      if (path.equals(InputReader.STANDARD_INPUT)) {
        stream(path, session.in());
      } else if (isStream(path)) {
        try (InputStream in = new FileInputStream(path)) {
          stream(path, in);
        }
      } else if (isMissing(path)) {
        sightings.ledger().addFailure();
        failed(path + ": no such file");
      } else {
        file(path);
      }
    } catch (IOException e) {
      failed(path + ": can't be read: " + e.getMessage());
    }
  }

  /** Whether it can be read only once, as a pipe. */
  private static boolean isStream(String path) {
    try {
      Path file = Path.of(path);
      return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** No networks are needed to say so. */
  private static boolean isMissing(String path) {
    try {
      return !Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false; // the reader of mails says what is wrong
    }
  }

  private void stream(String path, InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, Beginning.BYTES);
    buffered.mark(Beginning.BYTES);
    Beginning beginning = new Beginning(buffered.readNBytes(Beginning.BYTES));
    buffered.reset();
    if (beginning.isOfRecords()) {
      records(path, beginning, buffered);
    } else {
      mails(path, (reader, out) -> reader.read(buffered, out));
    }
  }

  private void file(String path) throws IOException {
    Beginning beginning = new Beginning(start(path));
    if (beginning.isOfRecords()) {
      try (InputStream in = Files.newInputStream(Path.of(path))) {
        records(path, beginning, in);
      }
    } else {
      mails(path, (reader, out) -> reader.read(path, out));
    }
  }

  private static byte[] start(String path) {
    try (InputStream in = Files.newInputStream(Path.of(path))) {
      return in.readNBytes(Beginning.BYTES);
    } catch (IOException | InvalidPathException e) {
      return new byte[] {'?'}; // the reader of mails says what is wrong
    }
  }

  private void records(String path, Beginning beginning, InputStream packed) throws IOException {
    InputStream in = beginning.unpacked(packed);
    if (beginning.isOfOneDocument()) {
      RecordDocument.read(in, new Lines(path));
    } else {
      try (RecordLines lines = new RecordLines(new Lines(path))) {
        in.transferTo(lines);
      }
    }
  }

  /** Mails go the way of all records, so that both count alike. */
  private void mails(String path, BiConsumer<InputReader, Consumer<Input>> read) {
    Mails by = mails();
    Reporter reporter = new JsonReport(Layout.LINES, false);
    try (RecordLines lines = new RecordLines(new Lines(path))) {
      Delivery delivery = new Delivery(new Report(lines, reporter.frame()), session, exit, false);
      read.accept(
          by.reader(), input -> delivery.deliver(by.examiner().records(List.of(input), reporter)));
      delivery.report().end();
    }
  }

  /** How mails are read and answered. */
  private record Mails(InputReader reader, Examiner examiner) {}

  private Mails mails() {
    if (mails.isEmpty()) {
      Configuration configuration = NetworkOptions.readNetworks(arguments, session);
      InputReader reader =
          new InputReader(TraceCommand.reading(arguments, configuration).withFingerprint());
      mails = Optional.of(new Mails(reader, new Examiner(configuration)));
    }
    return mails.get();
  }

  private void failed(String why) {
    exit.inputFailed();
    session.warn(why);
  }

  private final class Lines implements RecordLines.Reader {
    private final String path;
    private int broken;

    Lines(String path) {
      this.path = path;
    }

    @Override
    public void sighting(Sighting sighting) {
      sightings.add(sighting);
    }

    @Override
    public void failure() {
      sightings.ledger().addFailure();
    }

    @Override
    public void broken(long line, String why) {
      broken++;
      if (broken <= MOST_WARNINGS) {
        failed(path + ":" + line + ": this line " + why);
      } else if (broken == MOST_WARNINGS + 1) {
        session.warn(path + ": more such lines are not listed");
      }
    }
  }
}
