package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.network.Holding;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.report.terminal.Printable;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.NextStep;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.SourceKind;
import nl.qdc.hoptrace.verdict.Verdict;

/**
 * The answer in two phrases: who it was, and who handed it over to whom.
 *
 * @param hosts calls hosts by their names
 */
record Headline(Hosts hosts) {

  List<String> of(Analysis analysis) {
    List<String> phrases = new ArrayList<>(2);
    if (analysis.verdict() == Verdict.INCONCLUSIVE) {
      phrases.add(analysis.summary() + " " + Evidence.code(analysis));
      analysis.nextSteps().stream()
          .findFirst()
          .map(NextStep::text)
          .map("next: "::concat)
          .ifPresent(phrases::add);
    } else {
      phrases.add(
          analysis.source().map(source -> who(source, analysis)).orElse(analysis.summary()));
      analysis.border().map(border -> handover(border, analysis)).ifPresent(phrases::add);
    }
    return phrases;
  }

  private String who(Party source, Analysis analysis) {
    String host = hosts.called(source);
    return switch (analysis.verdict()) {
      case FROM_NETWORK -> ours(host, source, analysis);
      case RELAYED -> "taken from outside host " + host + ", without a login";
      default -> "handed over by " + outside(analysis) + host;
    };
  }

  private static String outside(Analysis analysis) {
    return analysis.reason() == Reason.BEHIND_PRIVATE_HOP ? "private address " : "outside host ";
  }

  private String ours(String host, Party source, Analysis analysis) {
    Optional<String> account = analysis.submitter().account().map(Printable::name);
    return switch (analysis.sourceKind().orElse(SourceKind.NETWORK_HOST)) {
      case AUTHENTICATED_CLIENT ->
          analysis.submitter().wordOf().equals(source.by())
              ? login(account) + ", logged in from " + host + known(source)
              : login(Optional.empty()) + ", logged in from " + host + by(account) + known(source);
      case LOCAL_SUBMISSION -> "made on " + server(source) + " " + host + by(account);
      case RELAY ->
          server(source) + " " + host + by(account) + "; what stands behind it is not shown";
      default -> host + by(account) + known(source);
    };
  }

  private static String server(Party source) {
    boolean web =
        source.network().filter(holding -> holding.entry().role() == Role.WEB).isPresent();
    return web ? "our web server" : "our relay";
  }

  private String known(Party source) {
    return hosts.known(source).stream().map(phrase -> " · " + phrase).collect(Collectors.joining());
  }

  private static String login(Optional<String> account) {
    return account.map(name -> "account " + name).orElse("an account without a name");
  }

  private static String by(Optional<String> account) {
    return account.map(name -> ", account " + name).orElse("");
  }

  private String handover(Party border, Analysis analysis) {
    String writer = border.by().map(Printable::name).orElse("a server without a name");
    return verb(border, analysis)
        + writer
        + border
            .time()
            .map(time -> " on " + hosts.moments().full(time))
            .orElse(" at an unknown time")
        + border.queueId().map(id -> " under id " + Printable.name(id)).orElse("");
  }

  private String verb(Party border, Analysis analysis) {
    if (isItself(border)) {
      return "stamped by ";
    }
    if (analysis.source().filter(border::equals).isEmpty()) {
      return "passed on by " + hosts.called(border) + " to ";
    }
    return analysis.verdict() == Verdict.FROM_NETWORK ? "handed over to " : "accepted by ";
  }

  /** Whether the host is the one that wrote the stamp: a relay of ours at the top. */
  private static boolean isItself(Party host) {
    Optional<NetworkEntry> entry = host.network().map(Holding::entry);
    return entry.filter(ours -> host.by().filter(ours.names()::contains).isPresent()).isPresent();
  }
}
