package nl.qdc.hoptrace.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.qdc.hoptrace.summary.Dimension;
import nl.qdc.hoptrace.summary.Earlier;
import nl.qdc.hoptrace.summary.Proof;
import nl.qdc.hoptrace.summary.Sighting;
import nl.qdc.hoptrace.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  private static final Instant SENT = Instant.parse("2026-02-01T09:00:00Z");
  private static final Instant FIRST = Instant.parse("2026-02-03T10:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-02-10T10:00:00Z");

  @TempDir Path temp;

  private Path file() {
    return temp.resolve("history.db");
  }

  private static Sighting complaint(int mail, Verdict verdict, String by) {
    return new Sighting(
        new Proof("x.eml", mail, OptionalInt.empty(), List.of(1)),
        verdict,
        Optional.of("192.0.2.66"),
        Optional.empty(),
        Optional.of("192.0.2.66"),
        Optional.of("C-1042"),
        Optional.of("192.0.2.0/24"),
        Optional.of("id " + mail),
        Optional.of(SENT.plusSeconds(mail)),
        Optional.of("secret.person@rcpt.example"),
        Optional.of(by),
        Optional.empty());
  }

  private static Sighting complaint(int mail) {
    return complaint(mail, Verdict.FROM_NETWORK, "ann@rcpt.example");
  }

  private Earlier feed(Instant now, Sighting... sightings) {
    try (History history = History.open(file())) {
      for (Sighting sighting : sightings) {
        history.add(sighting);
      }
      history.record(now);
      return history.of(Dimension.CUSTOMER, "C-1042").orElseThrow();
    }
  }

  @Test
  void aSecondComplaintSaysThatThereWasAFirst() {
    assertEquals(new Earlier(0, 0, List.of()), feed(FIRST, complaint(1)));
    Earlier earlier = feed(SECOND, complaint(2));
    assertEquals(
        new Earlier(1, 1, List.of(new Earlier.Entry(Optional.of(SENT.plusSeconds(1)), FIRST))),
        earlier);
  }

  @Test
  void whatIsFedTwiceCountsOnce() {
    feed(FIRST, complaint(1), complaint(1));
    assertEquals(0, feed(SECOND, complaint(1)).complaints());
    assertEquals(1, feed(SECOND, complaint(2)).complaints());
  }

  @Test
  void twoPeopleComplainingOfOneMailAreTwoComplaints() {
    feed(FIRST, complaint(1), complaint(1, Verdict.FROM_NETWORK, "bob@rcpt.example"));
    Earlier earlier = feed(SECOND, complaint(2));
    assertEquals(2, earlier.complaints());
    assertEquals(1, earlier.mails());
  }

  @Test
  void whatProvesNothingIsNotKept() {
    for (Verdict verdict : Verdict.values()) {
      if (verdict != Verdict.FROM_NETWORK) {
        feed(FIRST, complaint(verdict.exitCode(), verdict, "ann@rcpt.example"));
      }
    }
    assertEquals(0, feed(SECOND, complaint(2)).complaints());
  }

  @Test
  void nobodyIsFoundInTheFile() throws IOException {
    feed(FIRST, complaint(1));
    String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);
    assertTrue(bytes.contains("C-1042"));
    assertFalse(bytes.contains("rcpt.example"));
    assertFalse(bytes.contains("192.0.2.66"), "the customer is known, so the address isn't needed");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void onlyItsOwnerReadsTheFile() throws IOException {
    feed(FIRST, complaint(1));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    try (var files = Files.list(temp)) {
      assertEquals(List.of(file()), files.toList());
    }
  }

  @Test
  void runsAtTheSameTimeLoseNothing() throws Exception {
    int runs = 8;
    int each = 25;
    ExecutorService pool = Executors.newFixedThreadPool(runs);
    List<Future<?>> done = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      int from = run * each;
      done.add(
          pool.submit(
              () -> {
                for (int i = from; i < from + each; i++) {
                  feed(FIRST, complaint(i));
                }
              }));
    }
    for (Future<?> future : done) {
      future.get();
    }
    pool.shutdown();
    assertEquals(runs * each, feed(SECOND, complaint(runs * each)).complaints());
  }

  @Test
  void aDamagedFileIsSaidSoAndLeftAlone() throws IOException {
    Sighting[] many = new Sighting[500];
    for (int i = 0; i < many.length; i++) {
      many[i] = complaint(i);
    }
    feed(FIRST, many);
    byte[] bytes = Files.readAllBytes(file());
    for (int i = 8192; i < bytes.length; i += 3) {
      bytes[i] ^= 0x55;
    }
    assertRefused(bytes, "the history is damaged, and was left as it is; restore a copy of it");
  }

  @Test
  void aCutFileIsSaidSoAndLeftAlone() throws IOException {
    feed(FIRST, complaint(1));
    byte[] bytes = Files.readAllBytes(file());
    assertRefused(
        java.util.Arrays.copyOf(bytes, bytes.length / 2),
        "the history is damaged, and was left as it is; restore a copy of it");
  }

  @Test
  void anythingElseIsNoHistory() throws IOException {
    assertRefused(
        "Received: from a by b\n".repeat(100).getBytes(StandardCharsets.UTF_8),
        "is no history of hoptrace; name another file");
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws Exception {
    NativeLibrary.load();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.executeUpdate("CREATE TABLE complaint (id INTEGER)");
    }
    assertRefused(
        Files.readAllBytes(file()),
        "is another program's database, no history of hoptrace; name another file");
  }

  @Test
  void aNewerHistoryIsLeftAlone() throws Exception {
    feed(FIRST, complaint(1));
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.executeUpdate("PRAGMA user_version = 2");
    }
    assertRefused(
        Files.readAllBytes(file()),
        "is a history of a newer hoptrace; use that, or name another file");
  }

  private void assertRefused(byte[] bytes, String why) throws IOException {
    Files.write(file(), bytes);
    HistoryException refused =
        assertThrows(HistoryException.class, () -> feed(SECOND, complaint(7)));
    assertEquals(file() + ": " + why, refused.getMessage());
    assertFalse(refused.isUnwritable());
    assertArrayEquals(bytes, Files.readAllBytes(file()));
  }
}
