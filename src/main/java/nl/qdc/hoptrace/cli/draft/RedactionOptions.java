package nl.qdc.hoptrace.cli.draft;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.cli.command.InputException;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Option;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.config.value.HostName;
import nl.qdc.hoptrace.config.value.Mailbox;
import nl.qdc.hoptrace.redact.key.Pseudonyms;
import nl.qdc.hoptrace.redact.key.RedactionKey;
import nl.qdc.hoptrace.redact.trace.Complainant;

/** The options that say what is to be replaced, and under which key. */
final class RedactionOptions {

  private static final Option ADDRESS =
      Option.value(
              "ADDRESS",
              "a mailbox of the complainant's, beside those that the mail shows; may be repeated, as"
                  + " the next two",
              "--address")
          .orMore();
  private static final Option DOMAIN =
      Option.value("DOMAIN", "a domain of the complainant's", "--domain").orMore();
  private static final Option KEEP_DOMAIN =
      Option.value(
              "DOMAIN",
              "a domain that very many people share: it stays, what stands before it goes",
              "--keep-domain")
          .orMore();
  private static final Option KEY_FILE =
      Option.value(
          "FILE",
          "the key for pseudonyms, at least 16 bytes; without one, and none configured, they hold"
              + " for this run only",
          "--key-file");

  /** All of them. */
  static final List<Option> ALL = List.of(ADDRESS, DOMAIN, KEEP_DOMAIN, KEY_FILE);

  private RedactionOptions() {}

  /** What is known of the complainant; our own domains and complaint mailboxes tell of nobody. */
  static Complainant complainant(Arguments arguments, Configuration configuration) {
    List<String> kept = new ArrayList<>(configuration.domains());
    for (String mailbox : configuration.complaintMailboxes()) {
      kept.add(mailbox);
      kept.add(mailbox.substring(mailbox.lastIndexOf('@') + 1));
    }
    try {
      arguments.values(KEEP_DOMAIN).forEach(text -> kept.add(HostName.domain(text)));
      Complainant complainant = new Complainant(kept);
      arguments.values(ADDRESS).forEach(text -> complainant.address(Mailbox.parse(text)));
      arguments.values(DOMAIN).forEach(text -> complainant.domain(HostName.domain(text)));
      return complainant;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Pseudonyms under the key that is given or configured, or under one that is forgotten. */
  static Pseudonyms pseudonyms(Arguments arguments, Configuration configuration, Session session) {
    Optional<Path> file =
        arguments.value(KEY_FILE).map(RedactionOptions::path).or(configuration.desk()::keyFile);
    if (file.isEmpty()) {
      session.warn(
          "no key: pseudonyms hold for this run only; --key-file FILE makes them the same in each");
      return new Pseudonyms(RedactionKey.random());
    }
    try {
      return new Pseudonyms(RedactionKey.read(file.get()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(file.get() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new InputException(file.get() + ": the key can't be read: " + Source.reason(e));
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException("--key-file " + text + ": " + e.getReason());
    }
  }
}
