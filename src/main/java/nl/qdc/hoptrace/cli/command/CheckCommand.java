package nl.qdc.hoptrace.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.check.Answers;
import nl.qdc.hoptrace.check.Check;
import nl.qdc.hoptrace.check.outcome.JunitFormat;
import nl.qdc.hoptrace.check.outcome.Outcome;
import nl.qdc.hoptrace.check.outcome.OutcomeFormat;
import nl.qdc.hoptrace.check.outcome.TapFormat;
import nl.qdc.hoptrace.check.outcome.TextFormat;
import nl.qdc.hoptrace.check.sample.Sample;
import nl.qdc.hoptrace.check.sample.SampleFinder;
import nl.qdc.hoptrace.cli.stream.Destination;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.cli.syntax.UsageException;

/** {@code hoptrace check}: do sample mails still get the answers that they are to get? */
public final class CheckCommand implements Command {

  private static final Option FORMAT =
      Option.value("FORMAT", "text (the default), junit or tap", "--format")
          .oneOf(List.of("text", "junit", "tap"));
  private static final Option OUTPUT =
      Option.value(
          "FILE", "write to FILE, which appears only when it is complete", "-o", "--output");
  private static final Option UPDATE =
      Option.flag("write what is true now into the files that say what is expected", "--update");
  private static final Option AGAINST =
      Option.value(
          "CONFIG",
          "compare with the answers by this configuration instead: what would it change?",
          "--against");

  @Override
  public Syntax syntax() {
    return new Syntax(
        "check",
        "Says whether sample mails still get the answers that are expected of them.",
        List.of(
            "In a PATH, what is expected of NAME.eml stands beside it in NAME.expected.json, any part"
                + " of the JSON answer, or in a row of the folder's expected.csv.",
            "Exits with 1 when a sample fails, nothing is found, or --against shows a change."),
        Stream.concat(NetworkOptions.ALL.stream(), Stream.of(FORMAT, OUTPUT, UPDATE, AGAINST))
            .toList(),
        new Operand("PATH", 1, Integer.MAX_VALUE, List.of(), "folders of sample mails, or mails"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    if (arguments.has(UPDATE) && arguments.has(AGAINST)) {
      throw new UsageException("--update and --against exclude each other");
    }
    Check check = new Check(new Answers(NetworkOptions.readNetworks(arguments, session)));
    List<Outcome> outcomes = outcomes(check, samples(arguments.operands()), arguments);
    print(format(arguments).render(outcomes), arguments, session);
    if (outcomes.isEmpty()) {
      session.warn("no sample mails in " + String.join(", ", arguments.operands()));
    }
    boolean well = !outcomes.isEmpty() && outcomes.stream().noneMatch(Outcome::isFailure);
    return (well ? ExitStatus.OK : ExitStatus.CONDITION_MET).code();
  }

  private static List<Outcome> outcomes(Check check, List<Sample> samples, Arguments arguments) {
    Optional<String> other = arguments.value(AGAINST);
    if (other.isPresent()) {
      Path file = Path.of(other.get());
      return check.against(new Answers(NetworkOptions.readNetworks(file, arguments)), samples);
    }
    return arguments.has(UPDATE)
        ? check.update(samples, CheckCommand::write)
        : check.expected(samples);
  }

  private static List<Sample> samples(List<String> paths) {
    List<Sample> samples = new ArrayList<>();
    for (String path : paths) {
      try {
        if (!Path.of(path).toFile().exists()) {
          throw new InputException(path + ": no such file");
        }
        samples.addAll(SampleFinder.in(path));
      } catch (IOException | InvalidPathException e) {
        throw new InputException(path + ": can't be read");
      }
    }
    return samples;
  }

  private static OutcomeFormat format(Arguments arguments) {
    return switch (arguments.value(FORMAT).orElse("text")) {
      case "junit" -> new JunitFormat();
      case "tap" -> new TapFormat();
      default -> new TextFormat();
    };
  }

  private static void print(String text, Arguments arguments, Session session) {
    Optional<String> file = arguments.value(OUTPUT).filter(name -> !name.equals("-"));
    if (file.isPresent()) {
      write(Path.of(file.get()), text.getBytes(StandardCharsets.UTF_8));
    } else {
      session.print(text);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try (Destination destination = Destination.file(file.toString())) {
      destination.write(bytes);
      destination.complete();
    }
  }
}
