package nl.qdc.hoptrace.report.summary;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.summary.Count;
import nl.qdc.hoptrace.summary.Earlier;
import nl.qdc.hoptrace.summary.Group;
import nl.qdc.hoptrace.verdict.Verdict;

/**
 * Says in words what was counted.
 *
 * @param zone the time zone to show times in
 */
record Phrases(ZoneId zone) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private static final int SHOWN_PROOFS = 3;

  /** With the zone of this and all other times. */
  String all(Count count) {
    String shown = ZoneOffset.UTC.equals(zone.normalized()) ? "UTC" : zone.getId();
    return count(count) + (count.first().isEmpty() ? "" : " (" + shown + ")");
  }

  String count(Count count) {
    String what =
        number(count.mails(), "mail")
            + ", "
            + number(count.complaints(), "complaint")
            + ", "
            + number(count.recipients(), "recipient");
    return count.first().isEmpty() ? what : what + ", " + span(count);
  }

  private String span(Count count) {
    String first = minute(count.first().orElseThrow());
    String last = minute(count.last().orElseThrow());
    return first.equals(last) ? first : first + " to " + last;
  }

  private String minute(Instant time) {
    return MINUTE.format(time.atZone(zone));
  }

  static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  static String verdicts(Count count) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> count.of(verdict) > 0)
        .map(verdict -> verdict.code() + " " + count.of(verdict))
        .collect(Collectors.joining(", "));
  }

  static String proof(Group group) {
    String shown =
        group.proof().stream().limit(SHOWN_PROOFS).map(Places::of).collect(Collectors.joining(" "));
    int more = group.count().mails() - Math.min(group.proof().size(), SHOWN_PROOFS);
    return more > 0 ? shown + " … and " + more + " more" : shown;
  }

  /** The facts; what follows from them is for people to decide. */
  String earlier(Earlier earlier) {
    if (earlier.complaints() == 0) {
      return "no other complaint in the history";
    }
    String dates = earlier.latest().stream().map(this::entry).collect(Collectors.joining("; "));
    int more = earlier.complaints() - earlier.latest().size();
    return number(earlier.complaints(), "complaint")
        + " about "
        + number(earlier.mails(), "mail")
        + ": "
        + dates
        + (more > 0 ? "; and " + more + " before" : "");
  }

  private String entry(Earlier.Entry entry) {
    String sent = entry.sent().map(time -> "sent " + minute(time) + ", ").orElse("");
    return sent + "recorded " + minute(entry.recorded());
  }
}
