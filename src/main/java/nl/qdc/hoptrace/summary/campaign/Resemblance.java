package nl.qdc.hoptrace.summary.campaign;

/**
 * When two mails are of one campaign. The less the texts have in common, the more of the header
 * section must be. The numbers were found by measuring generated campaigns; {@code CampaignsTest}
 * holds what they reach.
 */
final class Resemblance {

  /** Places of 64 that only copies of one text have in common. */
  private static final int NEAR = 32;

  /** Places of 64 that texts of one template with other words, links and junk have in common. */
  private static final int ALIKE = 16;

  /** Places that unrelated texts do not have in common, but texts on one subject may. */
  private static final int RELATED = 12;

  /** Places that may be chance or courtesy. */
  private static final int AKIN = 8;

  /** Of short texts nearly all must be the same. */
  private static final int SHORT_TEXTS_ALIKE = 48;

  /** Weight of marks: the order of fields and the form of Message-ID and boundary, or a domain. */
  private static final int SOME_MARKS = 3;

  /** A subject or list, a domain and something else. */
  private static final int MOST_MARKS = 6;

  /** Weight of marks: the order of fields and the form of Message-ID. */
  private static final int FEW_MARKS = 2;

  /** Words that a sender's subjects do not share unless they are on one thing. */
  private static final int MOST_WORDS = 3;

  /** All that short subjects may share; many shops' "Your order was shipped" are alike, too. */
  private static final int SOME_WORDS = 2;

  private Resemblance() {}

  /**
   * For two texts that are long enough.
   *
   * @param common places of the signatures in common
   * @param marks weight of the marks in common
   */
  static boolean ofTexts(int common, int marks) {
    return common >= ALIKE
        || (common >= RELATED && marks >= SOME_MARKS)
        || (common >= AKIN && marks >= MOST_MARKS);
  }

  /** For two texts that nobody could take for others. */
  static boolean ofNearTexts(int common) {
    return common >= NEAR;
  }

  /** For two texts one of which is short. */
  static boolean ofShortTexts(int common, int marks) {
    return common >= SHORT_TEXTS_ALIKE && marks >= SOME_MARKS;
  }

  /**
   * For two mails one of which has no text.
   *
   * @param words telling words that one sender's two subjects have in common
   */
  static boolean ofHeaders(int marks, int words) {
    return marks >= MOST_MARKS
        || (words >= MOST_WORDS && marks >= FEW_MARKS)
        || (words >= SOME_WORDS && marks >= SOME_MARKS);
  }
}
