package nl.qdc.hoptrace.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.report.terminal.Printable;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.Submitter;
import nl.qdc.hoptrace.verdict.Submitter.Statement;

/** Who submitted the mail, and whose word it is, in phrases. */
final class Submitted {

  private Submitted() {}

  /** One sentence on the submitter, what it is worth, and what other hosts of ours say. */
  static List<String> of(Submitter submitter) {
    List<String> phrases = phrases(submitter.identity());
    submitter.wordOf().ifPresent(host -> phrases.add("on the word of " + Printable.name(host)));
    if (!submitter.evidence().isEmpty()) {
      phrases.add(lines(submitter.evidence()));
    }
    List<String> sentences = new ArrayList<>();
    if (!phrases.isEmpty()) {
      sentences.add(String.join(" · ", phrases));
    }
    if (!submitter.statements().isEmpty() && !submitter.proven()) {
      sentences.add("not proven: whoever can send from that host could have written this");
    }
    for (Statement statement : submitter.statements()) {
      if (!submitter.evidence().contains(statement.line())) {
        sentences.add(aside(statement));
      }
    }
    return sentences;
  }

  private static String aside(Statement statement) {
    List<String> phrases = phrases(statement.identity());
    phrases.add("on the word of " + Printable.name(statement.wordOf()));
    phrases.add("line " + statement.line());
    return "beside it: " + String.join(" · ", phrases);
  }

  private static List<String> phrases(Identity identity) {
    List<String> phrases = new ArrayList<>();
    identity.account().ifPresent(account -> phrases.add("account " + Printable.name(account)));
    identity.uid().ifPresent(uid -> phrases.add("uid " + uid));
    identity.script().ifPresent(script -> phrases.add("script " + Printable.name(script)));
    identity.vhost().ifPresent(site -> phrases.add("site " + Printable.name(site)));
    identity.clientIp().ifPresent(ip -> phrases.add("client " + ip));
    identity.method().ifPresent(method -> phrases.add(way(method)));
    return phrases;
  }

  private static String way(String method) {
    return method.equals("local") ? "handed in locally" : "by " + Printable.name(method);
  }

  private static String lines(List<Integer> lines) {
    String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (lines.size() == 1 ? "line " : "lines ") + numbers;
  }
}
