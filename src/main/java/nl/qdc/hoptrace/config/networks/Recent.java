package nl.qdc.hoptrace.config.networks;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values made not long ago, so that a customer who stands in a million lines is held once. */
final class Recent<K, T> implements Function<K, T> {

  private static final int SLOTS = 1 << 12;

  private final Function<K, T> maker;
  private final @Nullable Slot<K, T>[] slots;
  private @Nullable Slot<K, T> last;

  private record Slot<K, T>(K key, T value) {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  Recent(Function<K, T> maker) {
    this.maker = maker;
    this.slots = new Slot[SLOTS];
  }

  /** The value of the key, made now or before. */
  @Override
  public T apply(K key) {
    if (last == null || !last.key.equals(key)) {
      last = slot(key);
    }
    return last.value;
  }

  private Slot<K, T> slot(K key) {
    int hash = key.hashCode();
    int at = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Slot<K, T> slot = slots[at];
    if (slot == null || !slot.key.equals(key)) {
      slot = new Slot<>(key, maker.apply(key));
      slots[at] = slot;
    }
    return slot;
  }
}
