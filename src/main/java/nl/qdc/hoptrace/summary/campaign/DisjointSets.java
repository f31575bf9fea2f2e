package nl.qdc.hoptrace.summary.campaign;

/** Numbers in sets that can be joined (Tarjan 1975, by size, halving paths). */
final class DisjointSets {

  private static final int LONGEST_WAY = 16;

  private final int[] parents;
  private final int[] sizes;
  private final int[] nexts;

  /** Each of the numbers from 0 in a set of its own. */
  DisjointSets(int count) {
    parents = new int[count];
    sizes = new int[count];
    nexts = new int[count];
    for (int i = 0; i < count; i++) {
      parents[i] = i;
      sizes[i] = 1;
      nexts[i] = i;
    }
  }

  /** The number that stands for the set. */
  int find(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** How many are in the set that a number is in. */
  int size(int number) {
    return sizes[find(number)];
  }

  /**
   * Another of the same set.
   *
   * @param asked how many are to be asked for, one after the other: they are spread over the set,
   *     unless it is very large
   */
  int next(int number, int asked) {
    int at = number;
    for (int steps = Math.min(LONGEST_WAY, size(number) / asked); steps >= 0; steps--) {
      at = nexts[at];
    }
    return at;
  }

  void join(int one, int other) {
    int large = find(one);
    int small = find(other);
    if (large == small) {
      return;
    }
    if (sizes[large] < sizes[small]) {
      int swap = large;
      large = small;
      small = swap;
    }
    parents[small] = large;
    int behind = nexts[large];
    nexts[large] = nexts[small];
    nexts[small] = behind;
    sizes[large] += sizes[small];
  }
}
