package nl.qdc.hoptrace.history;

import org.jspecify.annotations.Nullable;

/** A history can't be used. */
public final class HistoryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean unwritable;

  private HistoryException(String message, @Nullable Throwable cause, boolean unwritable) {
    super(message, cause);
    this.unwritable = unwritable;
  }

  /** It can't be read, or is none. */
  static HistoryException unreadable(String message, @Nullable Throwable cause) {
    return new HistoryException(message, cause, false);
  }

  /** It can be read, but what is new can't be added. */
  static HistoryException unwritable(String message, @Nullable Throwable cause) {
    return new HistoryException(message, cause, true);
  }

  /** Whether only adding failed. */
  public boolean isUnwritable() {
    return unwritable;
  }
}
