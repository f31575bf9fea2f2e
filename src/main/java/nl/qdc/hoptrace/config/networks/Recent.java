package nl.qdc.hoptrace.config.networks;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values made not long ago, so that a customer who stands in a million lines is held once. */
final class Recent<T> implements Function<String, T> {

  private static final int SLOTS = 1 << 12;

  private final Function<String, T> maker;
  private final @Nullable Slot<T>[] slots;
  private @Nullable Slot<T> last;

  private record Slot<T>(String text, T value) {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  Recent(Function<String, T> maker) {
    this.maker = maker;
    this.slots = new Slot[SLOTS];
  }

  /** The value of the text, made now or before. */
  @Override
  public T apply(String text) {
    if (last == null || !last.text.equals(text)) {
      last = slot(text);
    }
    return last.value;
  }

  private Slot<T> slot(String text) {
    int hash = text.hashCode();
    int at = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Slot<T> slot = slots[at];
    if (slot == null || !slot.text.equals(text)) {
      slot = new Slot<>(text, maker.apply(text));
      slots[at] = slot;
    }
    return slot;
  }
}
