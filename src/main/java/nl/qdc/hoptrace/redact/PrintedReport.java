package nl.qdc.hoptrace.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.redact.trace.Complainant;
import nl.qdc.hoptrace.verdict.HopView.Standing;

/** What a report of ours for people says of those whom the mail went to, in its own words. */
final class PrintedReport {

  private static final List<String> BEFORE_HOSTS =
      List.of("handed over to ", "accepted by ", "handed the mail to ");

  /** The receiver's host stands behind the relay's name and address. */
  private static final String BEFORE_RELAY = "passed on by ";

  private static final List<String> BEFORE_MAILBOXES =
      List.of("handed in as ", "in a complaint from ");

  private static final String ENDS = " <>\"";

  private final String text;
  private final Complainant complainant;

  private PrintedReport(String text, Complainant complainant) {
    this.text = text;
    this.complainant = complainant;
  }

  /** Reads it, however its sentences are broken into lines. */
  static void teach(String text, Complainant complainant) {
    String sentences = text.lines().map(String::strip).collect(Collectors.joining(" "));
    PrintedReport report = new PrintedReport(sentences, complainant);
    report.hosts();
    report.mailboxes();
    text.lines().forEach(report::hop);
  }

  private void hosts() {
    for (String phrase : BEFORE_HOSTS) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        host(word(at + phrase.length()));
      }
    }
    for (int at = text.indexOf(BEFORE_RELAY); at >= 0; at = text.indexOf(BEFORE_RELAY, at + 1)) {
      int to = text.indexOf(" to ", at);
      if (to >= 0) {
        host(word(to + " to ".length()));
      }
    }
  }

  private void mailboxes() {
    for (String phrase : BEFORE_MAILBOXES) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        complainant.address(word(at + phrase.length()));
      }
    }
  }

  /** A row of the table of hops: …, from, by, standing. */
  private void hop(String line) {
    List<String> cells = cells(line);
    int last = cells.size() - 1;
    if (last < 2) {
      return;
    }
    if (isStanding(cells.get(last), Standing.BORDER)) {
      host(cells.get(last - 1));
    } else if (isStanding(cells.get(last), Standing.RECEIVER)) {
      host(cells.get(last - 1));
      for (String part : cells.get(last - 2).split(" ", -1)) {
        host(part);
      }
    }
  }

  /** The border may bear the mark of what is decisive. */
  private static boolean isStanding(String cell, Standing standing) {
    return cell.equals(standing.code()) || cell.startsWith(standing.code() + " ");
  }

  /** Two blanks or more stand between them. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int gap = line.indexOf("  "); gap >= 0; gap = line.indexOf("  ", start)) {
      if (gap > start) {
        cells.add(line.substring(start, gap));
      }
      start = gap + 2;
    }
    cells.add(line.substring(start).strip());
    return cells;
  }

  private void host(String name) {
    boolean letters = name.chars().anyMatch(Character::isLetter);
    if (letters && name.indexOf('.') > 0 && name.indexOf(' ') < 0) {
      complainant.host(name);
    }
  }

  private String word(int from) {
    int end = from;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > from && ".,:;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(from, end);
  }
}
