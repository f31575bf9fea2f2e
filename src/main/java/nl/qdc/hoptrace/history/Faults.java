package nl.qdc.hoptrace.history;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite complains of, in the words of a user. */
final class Faults {

  /** Extended result codes have the plain one in their low byte. */
  private static final int PLAIN = 0xff;

  private Faults() {}

  static HistoryException of(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    String said = code.message;
    return switch (SQLiteErrorCode.getErrorCode(code.code & PLAIN)) {
      case SQLITE_CORRUPT -> damaged(file, e);
      case SQLITE_NOTADB ->
          HistoryException.unreadable(file + ": is no history of hoptrace; name another file", e);
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          HistoryException.unreadable(file + ": the history can't be opened: " + said, e);
      case SQLITE_BUSY ->
          HistoryException.unwritable(file + ": another run keeps the history locked", e);
      default -> HistoryException.unwritable(file + ": the history can't be written: " + said, e);
    };
  }

  static HistoryException damaged(Path file, @Nullable SQLException cause) {
    return HistoryException.unreadable(
        file + ": the history is damaged, and was left as it is; restore a copy of it", cause);
  }
}
