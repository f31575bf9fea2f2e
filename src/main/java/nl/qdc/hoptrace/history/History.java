package nl.qdc.hoptrace.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.summary.Dimension;
import nl.qdc.hoptrace.summary.Earlier;
import nl.qdc.hoptrace.summary.Sighting;
import nl.qdc.hoptrace.verdict.Verdict;

/**
 * Complaints about our own customers and accounts, over all runs that were given the same file. A
 * complaint that is fed twice is kept once. Only what a verdict proves is kept.
 */
public final class History implements Earlier.Memory, AutoCloseable {

  private static final int MOST_ENTRIES = 10;
  private static final int BATCH = 1000;

  /** What this run was fed; the connection's own, and gone with it. */
  private static final String FED =
      "CREATE TEMP TABLE fed (id BLOB PRIMARY KEY, mail BLOB, customer TEXT, account TEXT,"
          + " source TEXT, sent INTEGER) WITHOUT ROWID";

  private static final String RECORD =
      "INSERT OR IGNORE INTO complaint (id, mail, customer, account, source, sent, recorded)"
          + " SELECT id, mail, customer, account, source, sent, ? FROM fed";

  private final Database database;
  private final Pseudonyms pseudonyms;
  private final List<Sighting> waiting = new ArrayList<>(BATCH);

  private History(Database database) {
    this.database = database;
    this.pseudonyms = new Pseudonyms(database.run(History::key));
    database.run(connection -> update(connection, FED));
  }

  /**
   * Opens a history, or begins it where there is no file.
   *
   * @throws HistoryException when the file is damaged, another program's, or can't be made
   */
  public static History open(Path file) {
    return new History(Database.open(file));
  }

  private static byte[] key(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT key FROM secret")) {
      return result.getBytes(1);
    }
  }

  private static int update(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** Notes a complaint, unless its verdict proves nothing about us. */
  public void add(Sighting sighting) {
    if (sighting.verdict() == Verdict.FROM_NETWORK) {
      waiting.add(sighting);
      if (waiting.size() == BATCH) {
        feed();
      }
    }
  }

  private void feed() {
    database.run(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement("INSERT OR IGNORE INTO fed VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Sighting sighting : waiting) {
              fill(insert, sighting);
              insert.addBatch();
            }
            return insert.executeBatch();
          }
        });
    waiting.clear();
  }

  private void fill(PreparedStatement insert, Sighting sighting) throws SQLException {
    Optional<String> customer = sighting.name(Dimension.CUSTOMER);
    Optional<String> account = sighting.name(Dimension.ACCOUNT);
    boolean known = customer.isPresent() || account.isPresent();
    insert.setBytes(1, pseudonyms.complaint(sighting));
    insert.setBytes(2, pseudonyms.mail(sighting));
    insert.setString(3, customer.orElse(null));
    insert.setString(4, account.orElse(null));
    insert.setString(5, sighting.name(Dimension.SOURCE).filter(any -> !known).orElse(null));
    insert.setObject(6, sighting.time().map(Instant::getEpochSecond).orElse(null));
  }

  /**
   * Keeps what was noted, all of it or nothing.
   *
   * @param now when that is
   */
  public void record(Instant now) {
    feed();
    database.inTransaction(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
            insert.setLong(1, now.getEpochSecond());
            return insert.executeUpdate();
          }
        });
  }

  @Override
  public Optional<Earlier> of(Dimension by, String name) {
    return switch (by) {
      case CUSTOMER, ACCOUNT, SOURCE ->
          Optional.of(database.run(connection -> earlier(connection, by.word(), name)));
      case NETWORK, CAMPAIGN -> Optional.empty();
    };
  }

  /**
   * Asks for the complaints that this run was not fed.
   *
   * @param column one of ours, never a user's word
   */
  private static Earlier earlier(Connection connection, String column, String name)
      throws SQLException {
    String rows =
        " FROM complaint WHERE " + column + " = ? AND id NOT IN (SELECT id FROM temp.fed)";
    String latest =
        "SELECT sent, recorded" + rows + " ORDER BY recorded DESC, sent DESC LIMIT " + MOST_ENTRIES;
    try (PreparedStatement count =
            connection.prepareStatement("SELECT count(*), count(DISTINCT mail)" + rows);
        PreparedStatement list = connection.prepareStatement(latest)) {
      count.setString(1, name);
      list.setString(1, name);
      try (ResultSet counted = count.executeQuery()) {
        return new Earlier(counted.getInt(1), counted.getInt(2), entries(list));
      }
    }
  }

  private static List<Earlier.Entry> entries(PreparedStatement list) throws SQLException {
    List<Earlier.Entry> entries = new ArrayList<>();
    try (ResultSet rows = list.executeQuery()) {
      while (rows.next()) {
        long sent = rows.getLong(1);
        Optional<Instant> time =
            rows.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(sent));
        entries.add(new Earlier.Entry(time, Instant.ofEpochSecond(rows.getLong(2))));
      }
    }
    return entries;
  }

  /** When the first complaint about another mail than those of this run came in. */
  public Optional<Instant> firstOfOthers(String customer) {
    String first =
        "SELECT min(recorded) FROM complaint WHERE customer = ?"
            + " AND mail NOT IN (SELECT mail FROM temp.fed)";
    return database.run(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(first)) {
            select.setString(1, customer);
            ResultSet row = select.executeQuery();
            long seconds = row.getLong(1);
            return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
          }
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
