package nl.qdc.hoptrace.summary.campaign;

/** Numbers in sets that can be joined (Tarjan 1975, by size, halving paths). */
final class DisjointSets {

  private final int[] parents;
  private final int[] sizes;

  /** Each of the numbers from 0 in a set of its own. */
  DisjointSets(int count) {
    parents = new int[count];
    sizes = new int[count];
    for (int i = 0; i < count; i++) {
      parents[i] = i;
      sizes[i] = 1;
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
    sizes[large] += sizes[small];
  }
}
