package nl.qdc.hoptrace.summary.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.input.mime.Fingerprints;
import nl.qdc.hoptrace.summary.campaign.Campaigns;
import nl.qdc.hoptrace.summary.campaign.Look;
import nl.qdc.hoptrace.summary.testing.SpunMails.Spun;

/**
 * How well campaigns are found, by pairs of mails.
 *
 * @param precision of the pairs that were put into one campaign, the share that belongs together
 * @param recall of the pairs that belong together, the share that was put into one campaign
 * @param found campaigns that were found, pieces and mixtures counted
 */
public record CampaignScore(double precision, double recall, int found) {

  /** Has the program gather mails, and compares that with what they are. */
  public static CampaignScore of(List<Spun> mails, boolean bodies) {
    Campaigns campaigns = Campaigns.of(mails.stream().map(spun -> look(spun, bodies)).toList());
    Map<Integer, Integer> truth = new HashMap<>();
    Map<Integer, Integer> answer = new HashMap<>();
    Map<List<Integer>, Integer> both = new HashMap<>();
    for (int i = 0; i < mails.size(); i++) {
      int campaign = mails.get(i).campaign();
      int found = campaigns.campaign(i).orElse(-1 - i);
      answer.merge(found, 1, Integer::sum);
      if (campaign != SpunMails.NONE) {
        truth.merge(campaign, 1, Integer::sum);
        both.merge(List.of(campaign, found), 1, Integer::sum);
      }
    }
    return new CampaignScore(
        pairs(both) / Math.max(pairs(answer), 1),
        pairs(both) / Math.max(pairs(truth), 1),
        (int) answer.values().stream().filter(size -> size > 1).count());
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }

  private static Optional<Look> look(Spun spun, boolean body) {
    String mail = spun.mail();
    byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
    byte[] header = mail.substring(0, mail.indexOf("\n\n") + 1).getBytes(StandardCharsets.UTF_8);
    try {
      return new Fingerprints(true)
          .of(HeaderReader.read(header), new ByteArrayInputStream(body ? bytes : header))
          .map(fingerprint -> Look.of(fingerprint, Optional.of(spun.sender())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "precision %.4f, recall %.4f, %d campaigns", precision, recall, found);
  }
}
