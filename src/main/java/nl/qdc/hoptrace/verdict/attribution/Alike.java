package nl.qdc.hoptrace.verdict.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.qdc.hoptrace.verdict.Identity;
import nl.qdc.hoptrace.verdict.attribution.Writer.Zone;

/**
 * The candidates that say the same kind of thing on the word of one host, which says it once. A
 * relay may say there once more what it has said, as in MailChannels' X-Sender-Id: that counts as
 * one.
 */
final class Alike {

  /** Lines that are told, and repetitions that are kept: anybody can write very many. */
  private static final int MOST = 10;

  private final List<Candidate> different = new ArrayList<>(1);
  private final Set<Identity> proven = new HashSet<>();
  private int own;
  private int echoes;

  /** What is said, and on whose word: those with the same are alike. */
  static String kind(Candidate candidate) {
    return candidate.writer().role() + " " + candidate.reading().key();
  }

  /** Takes one more; not the hundredth that repeats what a relay has said. */
  boolean takes(Candidate candidate) {
    if (candidate.isProven() && !proven.add(candidate.reading().identity())) {
      return echoes++ < MOST;
    }
    own += candidate.zone() == Zone.OWN ? 1 : 0;
    return different.add(candidate);
  }

  /** Whether more is said than may be. */
  boolean isRepeated() {
    return different.size() > 1;
  }

  /** Whether that is the first. */
  boolean begins(Candidate candidate) {
    return different.get(0).field().line() == candidate.field().line();
  }

  /** Whether no other says another thing; one that only the host can write comes first. */
  boolean uses(Candidate candidate) {
    return !isRepeated() || (own == 1 && candidate.zone() == Zone.OWN);
  }

  /** What is repeated, in words. */
  String text() {
    String used = own == 1 ? "; only the one that its host put on top is used" : "; none is used";
    return different.get(0).field().name()
        + " stands there more than once, in lines "
        + lines()
        + used;
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < Math.min(different.size(), MOST); i++) {
      lines.append(i == 0 ? "" : ", ").append(different.get(i).field().line());
    }
    return lines.toString();
  }
}
