package nl.qdc.hoptrace.cli.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.qdc.hoptrace.answer.Answer;
import nl.qdc.hoptrace.answer.Examiner;
import nl.qdc.hoptrace.cli.command.Command;
import nl.qdc.hoptrace.cli.command.ExitStatus;
import nl.qdc.hoptrace.cli.command.InputException;
import nl.qdc.hoptrace.cli.command.NetworkOptions;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.cli.trace.TraceCommand;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.ConfigurationException;
import nl.qdc.hoptrace.config.value.Mailbox;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.input.InputReader;
import nl.qdc.hoptrace.input.Problem;
import nl.qdc.hoptrace.input.Reading;
import nl.qdc.hoptrace.reply.Language;
import nl.qdc.hoptrace.reply.Reply;
import nl.qdc.hoptrace.reply.Reply.Matter;
import nl.qdc.hoptrace.reply.TemplateException;
import nl.qdc.hoptrace.reply.Templates;

/**
 * {@code hoptrace reply}: the draft of an answer to the complainant, or of a letter to a customer.
 */
public final class ReplyCommand implements Command {

  private static final Option TO =
      Option.value("WHOM", "complainant (the default) or customer", "--to")
          .oneOf(List.of("complainant", "customer"));
  static final Option WARNING =
      Option.flag("to the customer: the warning instead of a notice", "--warning");
  static final Option HISTORY =
      Option.value(
          "FILE",
          "to the customer: the warning when FILE has a complaint about another mail that came in"
              + " before this one was sent; this complaint is added",
          "--history");
  private static final Option LANGUAGE =
      Option.value(
              "LANGUAGE", "nl or en; by default as configured, or the complaint's", "--language")
          .oneOf(List.of("nl", "en"));
  private static final Option FROM =
      Option.value("ADDRESS", "the mailbox to write from; by default as configured", "--from");
  private static final Option TEMPLATES =
      Option.value("DIR", "take templates from DIR where it has them", "--templates");
  private static final Option SHOW_TEMPLATE =
      Option.value("NAME", "print a template to start from: found.en, …", "--show-template")
          .oneOf(Templates.names());

  @Override
  public Syntax syntax() {
    List<Option> own = List.of(TO, WARNING, HISTORY, LANGUAGE, FROM, TEMPLATES, SHOW_TEMPLATE);
    return new Syntax(
        "reply",
        "Writes the draft of an answer to the complainant, or of a letter to the customer.",
        List.of(
            "The draft is an .eml file that a mail program opens for editing; nothing is sent. It"
                + " says no more than the verdict does: without proof, or a known customer, there is"
                + " no letter to a customer. What tells of the complainant is redacted in it.",
            "The desk's mailbox, name, language, templates and key are configured below desk."),
        Stream.of(
                NetworkOptions.ALL,
                own,
                List.of(TraceCommand.PART, RedactCommand.OUTPUT),
                RedactionOptions.ALL)
            .flatMap(List::stream)
            .toList(),
        Operand.optional("FILE", List.of(), "a complaint, or the mail complained of"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    if (arguments.has(SHOW_TEMPLATE)) {
      session.print(Templates.builtIn(arguments.value(SHOW_TEMPLATE).orElseThrow()));
      return ExitStatus.OK.code();
    }
    boolean customer = arguments.value(TO).filter("customer"::equals).isPresent();
    for (Option option : List.of(WARNING, HISTORY)) {
      if (arguments.has(option) && !customer) {
        throw new UsageException(option.name() + " goes with --to customer");
      }
    }
    Configuration configuration = NetworkOptions.readNetworks(arguments, session);
    Reply reply = reply(arguments, configuration);
    Reader reader = new Reader(arguments, configuration, session);
    Input input = reader.input();
    Matter matter = reader.matter(input);
    Language language =
        arguments
            .value(LANGUAGE)
            .or(configuration.desk()::language)
            .map(Language::of)
            .orElseGet(() -> Reply.language(matter));
    try {
      byte[] draft =
          customer
              ? new CustomerLetter(arguments, configuration, session)
                  .draft(input, matter, language, reply)
              : toComplainant(matter, language, reply, session);
      RedactCommand.write(draft, arguments, session);
    } catch (TemplateException e) {
      throw new ConfigurationException(List.of(String.valueOf(e.getMessage())));
    }
    return ExitStatus.OK.code();
  }

  private static Reply reply(Arguments arguments, Configuration configuration) {
    Optional<String> given = arguments.value(FROM).map(ReplyCommand::mailbox);
    String from =
        given
            .or(configuration.desk()::from)
            .or(() -> configuration.complaintMailboxes().stream().findFirst())
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        List.of(
                            "no mailbox to write from: give --from ADDRESS, or configure desk:"
                                + " {from: support@qdc.example}")));
    Optional<Path> folder =
        arguments.value(TEMPLATES).map(Path::of).or(configuration.desk()::templates);
    return new Reply(
        new Templates(folder),
        from,
        configuration.desk().name().orElse(from),
        configuration.timezone().zone());
  }

  private static String mailbox(String text) {
    try {
      return Mailbox.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--from " + e.getMessage());
    }
  }

  private static byte[] toComplainant(
      Matter matter, Language language, Reply reply, Session session) {
    if (matter.complaint().isEmpty()) {
      session.warn("this is no complaint: whom to write to is left open");
    } else if (!Reply.isAddressed(matter)) {
      session.warn("the complaint's From can't be read: whom to write to is left open");
    }
    return reply.toComplainant(matter, language);
  }

  /** Reads the one mail that the draft is about. */
  private record Reader(Arguments arguments, Configuration configuration, Session session) {

    Input input() {
      List<Input> inputs = new ArrayList<>();
      Reading plain = TraceCommand.reading(arguments, configuration);
      InputReader reader =
          new InputReader(arguments.has(HISTORY) ? plain.withFingerprint() : plain);
      String path = arguments.operands().stream().findFirst().orElse(InputReader.STANDARD_INPUT);
      if (path.equals(InputReader.STANDARD_INPUT)) {
        reader.read(session.in(), inputs::add);
      } else {
        reader.read(path, inputs::add);
      }
      if (inputs.size() != 1) {
        throw new UsageException(
            path
                + ": holds "
                + inputs.size()
                + " mails, a draft is about one; --part 1 takes the first mail in a complaint");
      }
      return inputs.get(0);
    }

    Matter matter(Input input) {
      Answer answer = new Examiner(configuration).answer(input);
      if (answer instanceof Answer.Analysed analysed && input instanceof Input.Message message) {
        return new Matter(
            analysed.analysis(),
            message.section(),
            message.complaint().map(Input.Complaint::section));
      }
      if (answer instanceof Answer.Analysed analysed && input instanceof Input.NoMail none) {
        return new Matter(
            analysed.analysis(),
            none.complaint().section(),
            Optional.of(none.complaint().section()));
      }
      String why =
          answer instanceof Answer.Failed failed ? failed.text() : "gives no mail to answer";
      throw new InputException(
          input.provenance().path() + ": " + (isFolder(input) ? "is a folder, not a mail" : why));
    }

    private static boolean isFolder(Input input) {
      return input instanceof Input.Failure failure && failure.problem() == Problem.IS_A_FOLDER;
    }
  }
}
