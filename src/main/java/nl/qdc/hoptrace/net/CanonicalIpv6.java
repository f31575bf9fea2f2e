package nl.qdc.hoptrace.net;

/** The one text form of an IPv6 address: RFC 5952 §4. */
final class CanonicalIpv6 {

  private static final int GROUPS = 8;

  private CanonicalIpv6() {}

  static String text(long high, long low) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (int) ((i < 4 ? high : low) >>> (48 - 16 * (i & 3))) & 0xffff;
    }
    return text(groups);
  }

  private static String text(int[] groups) {
    int gap = longestZeroRun(groups);
    int gapEnd = gap < 0 ? -1 : gap + runLength(groups, gap);
    StringBuilder out = new StringBuilder(39);
    for (int i = 0; i < GROUPS; i++) {
      if (i == gap) {
        out.append("::");
        i = gapEnd - 1;
      } else {
        if (!out.isEmpty() && i != gapEnd) {
          out.append(':');
        }
        out.append(Integer.toHexString(groups[i]));
      }
    }
    return out.toString();
  }

  /** Where the longest run of two or more zero groups begins, the first of equals; -1 for none. */
  private static int longestZeroRun(int[] groups) {
    int best = -1;
    int bestLength = 1;
    for (int i = 0; i < GROUPS; i += Math.max(1, runLength(groups, i))) {
      int length = runLength(groups, i);
      if (length > bestLength) {
        best = i;
        bestLength = length;
      }
    }
    return best;
  }

  private static int runLength(int[] groups, int from) {
    int end = from;
    while (end < GROUPS && groups[end] == 0) {
      end++;
    }
    return end - from;
  }
}
