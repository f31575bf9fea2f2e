package nl.qdc.hoptrace.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class PipelineTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInOrderHoweverLongTheyTake(int threads) {
    List<Integer> out = new ArrayList<>();
    try (Pipeline<Integer, List<Integer>> pipeline =
        new Pipeline<>(threads, PipelineTest::slow, out::addAll)) {
      IntStream.range(0, 2000).forEach(item -> pipeline.add(item, 1));
      pipeline.finish();
    }
    assertEquals(IntStream.range(0, 2000).boxed().toList(), out);
  }

  /** The first of some chunks takes longest. */
  private static List<Integer> slow(List<Integer> items) {
    long until = System.nanoTime() + (items.contains(128) ? 50_000_000 : 100_000);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return items;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void holdsFewItems(int threads) {
    AtomicInteger inside = new AtomicInteger();
    List<Integer> most = new ArrayList<>(List.of(0));
    try (Pipeline<Integer, List<Integer>> pipeline =
        new Pipeline<>(threads, List::copyOf, items -> inside.addAndGet(-items.size()))) {
      for (int item = 0; item < 5000; item++) {
        inside.incrementAndGet();
        pipeline.add(item, 1);
        most.set(0, Math.max(most.get(0), inside.get()));
      }
      pipeline.finish();
    }
    assertEquals(0, inside.get());
    assertTrue(most.get(0) <= 64 * (2 * threads + 2), "held " + most);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void largeItemsGoAlone(int threads) {
    List<Integer> sizes = new ArrayList<>();
    try (Pipeline<Integer, Integer> pipeline = new Pipeline<>(threads, List::size, sizes::add)) {
      IntStream.range(0, 200).forEach(item -> pipeline.add(item, 1 << 20));
      pipeline.finish();
    }
    assertEquals(200, sizes.stream().filter(size -> size == 1).count());
  }
}
