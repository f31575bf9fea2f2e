package nl.qdc.hoptrace.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/**
 * The file. Each change is one transaction that takes the file's write lock first and waits for it,
 * so that runs at the same time lose nothing; the journal is SQLite's oldest kind, which works on
 * every file system that locks and leaves no other file behind.
 */
final class Database implements AutoCloseable {

  /** Stands in the file's header, "HopT"; other programs' files have another number, or none. */
  private static final int APPLICATION_ID = 0x486f7054;

  private static final int VERSION = 1;
  private static final int BUSY_MILLIS = 60_000;
  private static final int KEY_BYTES = 32;

  private static final String[] SCHEMA = {
    "CREATE TABLE secret (key BLOB NOT NULL)",
    "CREATE TABLE complaint (id BLOB PRIMARY KEY, mail BLOB NOT NULL, customer TEXT, account TEXT,"
        + " source TEXT, sent INTEGER, recorded INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE INDEX complaint_customer ON complaint (customer)",
    "CREATE INDEX complaint_account ON complaint (account)",
    "CREATE INDEX complaint_source ON complaint (source)",
    "PRAGMA application_id = " + APPLICATION_ID,
    "PRAGMA user_version = " + VERSION,
  };

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** A step that may fail as databases do. */
  @FunctionalInterface
  interface Step<T> {
    T run(Connection connection) throws SQLException;
  }

  /**
   * Opens a file, or makes it where there is none.
   *
   * @throws HistoryException when it is damaged, or another program's
   */
  static Database open(Path file) {
    if (file.toString().indexOf('?') >= 0) {
      throw HistoryException.unreadable(file + ": the name of a history can't have a ?", null);
    }
    create(file);
    NativeLibrary.load();
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      Database database = new Database(file, connection);
      database.prepare();
      return database;
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /** An empty file that only its owner can read; what is there stays as it is. */
  private static void create(Path file) {
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
    } catch (FileAlreadyExistsException there) {
      // it is opened
    } catch (IOException e) {
      throw HistoryException.unwritable(file + ": the history can't be made: " + why(e), e);
    }
  }

  private static String why(IOException e) {
    return e instanceof NoSuchFileException
        ? "there is no such folder"
        : e instanceof AccessDeniedException ? "it may not be written there" : e.toString();
  }

  private void prepare() {
    try {
      if (Files.size(file) == 0) {
        inTransaction(any -> isEmpty() ? makeTables() : 0);
      }
      check();
    } catch (SQLException e) {
      close();
      throw Faults.of(file, e);
    } catch (IOException e) {
      close();
      throw HistoryException.unreadable(file + ": the history can't be opened: " + e, e);
    } catch (HistoryException e) {
      close();
      throw e;
    }
  }

  private void check() throws SQLException {
    if (number("PRAGMA application_id") != APPLICATION_ID) {
      throw HistoryException.unreadable(
          file + ": is another program's database, no history of hoptrace; name another file",
          null);
    }
    if (number("PRAGMA user_version") != VERSION) {
      throw HistoryException.unreadable(
          file + ": is a history of a newer hoptrace; use that, or name another file", null);
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
      if (!result.next() || !result.getString(1).equals("ok")) {
        throw Faults.damaged(file, null);
      }
    }
  }

  /** Another run may have been quicker. */
  private boolean isEmpty() throws SQLException {
    return number("PRAGMA application_id") == 0
        && number("SELECT count(*) FROM sqlite_master") == 0;
  }

  private int makeTables() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : SCHEMA) {
        statement.executeUpdate(sql);
      }
    }
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO secret (key) VALUES (?)")) {
      insert.setBytes(1, key);
      return insert.executeUpdate();
    }
  }

  private int number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }

  /** Does something with the file as it is. */
  <T> T run(Step<T> step) {
    try {
      return step.run(connection);
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /** Does something as one change, for which all others wait; all of it or nothing. */
  int inTransaction(Step<Integer> step) {
    return run(
        any -> {
          execute("BEGIN IMMEDIATE");
          try {
            int rows = step.run(connection);
            execute("COMMIT");
            return rows;
          } catch (SQLException | HistoryException e) {
            rollBack();
            throw e;
          }
        });
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has done it by itself
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }
}
