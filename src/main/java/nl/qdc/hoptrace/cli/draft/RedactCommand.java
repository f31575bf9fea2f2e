package nl.qdc.hoptrace.cli.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.cli.command.Command;
import nl.qdc.hoptrace.cli.command.ExitStatus;
import nl.qdc.hoptrace.cli.command.InputException;
import nl.qdc.hoptrace.cli.command.NetworkOptions;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.stream.Destination;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.input.InputReader;
import nl.qdc.hoptrace.input.complaint.Envelope;
import nl.qdc.hoptrace.redact.Redacted;
import nl.qdc.hoptrace.redact.Redactor;
import nl.qdc.hoptrace.verdict.Analysis;

/** {@code hoptrace redact}: a mail or report that can be shown to others. */
public final class RedactCommand implements Command {

  /** More is no mail that anybody complains of. */
  private static final int MOST_BYTES = 64 << 20;

  static final Option OUTPUT =
      Option.value(
          "FILE", "write to FILE, which appears only when it is complete", "-o", "--output");

  @Override
  public Syntax syntax() {
    return new Syntax(
        "redact",
        "Replaces in a mail or report what tells of the complainant by keyed pseudonyms.",
        List.of(
            "The complainant is whom the mail went to, and who wrote the complaint. What can't be"
                + " read safely, such as attachments and HTML, is removed, and said so.",
            "Our own domains and complaint mailboxes, which stay, are read from the configuration."),
        Stream.of(NetworkOptions.ALL, RedactionOptions.ALL, List.of(OUTPUT))
            .flatMap(List::stream)
            .toList(),
        Operand.optional("FILE", List.of(), "a mail, or a report of hoptrace in JSON or text"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    Configuration configuration = NetworkOptions.read(arguments, session);
    Redactor redactor =
        new Redactor(
            RedactionOptions.complainant(arguments, configuration),
            RedactionOptions.pseudonyms(arguments, configuration, session),
            analyzer(configuration),
            complaints(configuration));
    Redacted redacted = redacted(redactor, arguments, session);
    redacted.notes().stream().distinct().forEach(session::warn);
    write(redacted.text().getBytes(StandardCharsets.UTF_8), arguments, session);
    return ExitStatus.OK.code();
  }

  private static Redacted redacted(Redactor redactor, Arguments arguments, Session session) {
    String path = arguments.operands().stream().findFirst().orElse(InputReader.STANDARD_INPUT);
    try {
      return redactor.redact(bytes(path, session));
    } catch (IOException | InvalidPathException e) {
      String why = e instanceof IOException io ? Source.reason(io) : "no path";
      throw new InputException(path + ": can't be read: " + why);
    }
  }

  private static byte[] bytes(String path, Session session) throws IOException {
    boolean standard = path.equals(InputReader.STANDARD_INPUT);
    try (InputStream in = standard ? session.in() : Files.newInputStream(Path.of(path))) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new InputException(path + ": is larger than 64 MiB; give the one mail");
      }
      return bytes;
    }
  }

  /** Without networks it is not known which stamps are of the complainant's side. */
  private static Function<HeaderSection, Optional<Analysis>> analyzer(Configuration configuration) {
    if (!configuration.hasNetworks()) {
      return section -> Optional.empty();
    }
    Examiner examiner = new Examiner(configuration);
    return section -> Optional.of(examiner.analysis(section));
  }

  private static Predicate<HeaderSection> complaints(Configuration configuration) {
    return new Envelope(configuration.complaintMailboxes())::isComplaint;
  }

  static void write(byte[] text, Arguments arguments, Session session) {
    Optional<String> file = arguments.value(OUTPUT).filter(name -> !name.equals("-"));
    try (Destination destination =
        file.map(Destination::file).orElseGet(() -> Destination.standard(session.out()))) {
      destination.write(text);
      destination.complete();
    }
  }
}
