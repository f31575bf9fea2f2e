package nl.qdc.hoptrace.bench;

import java.util.List;
import java.util.Locale;
import nl.qdc.hoptrace.summary.testing.CampaignScore;
import nl.qdc.hoptrace.summary.testing.SpunMails;
import nl.qdc.hoptrace.summary.testing.SpunMails.Spun;

/** How well and how fast mails of twenty campaigns are found among others, three seeds. */
public final class CampaignsFound {

  private static final int BULK = 10_000;
  private static final int OTHERS = 2_000;

  private CampaignsFound() {}

  /** Prints a line for each seed, with bodies and without. */
  public static void main(String[] args) {
    for (long seed = 1; seed <= 3; seed++) {
      List<Spun> mails = SpunMails.of(seed, BULK, OTHERS);
      report("with bodies", mails, true);
      report("without bodies", mails, false);
    }
  }

  private static void report(String what, List<Spun> mails, boolean bodies) {
    long began = System.nanoTime();
    CampaignScore score = CampaignScore.of(mails, bodies);
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        Locale.ROOT, "%-14s  %s  %.1f s  %.0f/s%n", what, score, seconds, mails.size() / seconds);
  }
}
