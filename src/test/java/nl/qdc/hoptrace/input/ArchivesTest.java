package nl.qdc.hoptrace.input;

import static nl.qdc.hoptrace.testing.Archives.gzip;
import static nl.qdc.hoptrace.testing.Archives.tar;
import static nl.qdc.hoptrace.testing.Archives.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.input.container.ArchiveLimits;
import nl.qdc.hoptrace.input.container.TooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Archives of mails, at the top and in a complaint, and those that are made to do harm. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ArchivesTest {

  private static final byte[] ONE = mail("1", "");
  private static final byte[] TWO = mail("2", "");
  private static final byte[] ZEROS = new byte[17 << 20];
  private static final byte[] BOMB = gzip(ZEROS);

  @Test
  void filesComeInOrder() {
    assertEquals(List.of("zip 1", "zip 2"), read(zip(ONE, TWO)));
    assertEquals(List.of("tar 1", "tar 2"), read(tar(ONE, TWO)));
    assertEquals(List.of("eml 1"), read(gzip(ONE)));
    assertEquals(List.of("tar 1", "tar 2"), read(gzip(tar(ONE, TWO))));
    assertEquals(List.of("zip 1", "tar 2", "zip 3"), read(zip(ONE, tar(TWO), mail("3", ""))));
    assertEquals(List.of(), read(zip()));
    assertEquals(List.of(), read(tar()));
  }

  @Test
  void compressedPartsBehindEachOtherAreOneFile() {
    byte[] mbox = (mark() + text(ONE) + "\n" + mark() + text(TWO)).getBytes(StandardCharsets.UTF_8);
    int half = 70;

    byte[] parts =
        joined(gzip(Arrays.copyOf(mbox, half)), gzip(Arrays.copyOfRange(mbox, half, mbox.length)));

    assertEquals(List.of("mbox 1", "mbox 2"), read(parts));
  }

  @Test
  void whatIsNoMailIsCalledWhatItSeems() {
    byte[] picture = latin1("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR");

    assertEquals(List.of("png"), read(picture));
    assertEquals(List.of("zip 1", "png"), read(zip(ONE, picture)));
    assertEquals(List.of("pdf"), read(latin1("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n")));
  }

  @Test
  void whatIsDamagedGivesAnErrorBehindTheOthers() {
    byte[] zip = zip(ONE, TWO);
    List<String> read = read(Arrays.copyOf(zip, zip.length / 2));

    assertEquals("zip 1", read.get(0));
    assertEquals("unreadable", read.get(1).substring(0, 10));
    assertEquals(2, read.size());
    assertEquals("unreadable", read(Arrays.copyOf(gzip(ONE), 40)).get(0).substring(0, 10));
  }

  @Test
  void bombEndsWithAnErrorBehindTheOthers() {
    byte[] bomb = zip(ONE, ZEROS);
    String error = "too-large: unpacks to more than 250 times its size";

    assertEquals(List.of("zip 1", error), read(bomb));
    assertEquals(List.of("zip 1", error), read(zip(bomb)));
    assertEquals(List.of(error), read(BOMB));
    assertEquals(List.of("tar 1", error), read(tar(ONE, gzip(BOMB))));
  }

  @Test
  void archivesInEachOtherEndSomewhere() {
    byte[] fits = zip(zip(zip(gzip(ONE))));

    assertEquals(List.of("zip 1"), read(fits));
    assertEquals(List.of("too-large: holds more than 4 archives in each other"), read(gzip(fits)));
  }

  @Test
  void bytesAndFilesEndSomewhere() throws IOException {
    byte[] zip = zip(ONE, TWO, mail("3", "x".repeat(5000)));

    assertEquals(
        List.of("1", "2", "holds more than 2 files"),
        limited(zip, new ArchiveLimits(1 << 20, 250, 1 << 20, 2, 4)));
    assertEquals(
        List.of("1", "2", "unpacks to more than 0 MiB"),
        limited(zip, new ArchiveLimits(4000, 250, 1 << 20, 9, 4)));
    assertEquals(
        List.of("1", "2", "unpacks to more than 8 times its size"),
        limited(zip, new ArchiveLimits(1 << 20, 8, 2000, 9, 4)));
  }

  @Test
  void attachedArchivesAreReadAlike() {
    assertEquals(List.of("application/zip 1", "application/zip 2"), attached(zip(ONE, TWO)));
    assertEquals(List.of("application/zip 1", "application/zip 2"), attached(tar(ONE, gzip(TWO))));
    assertEquals(List.of("application/zip 1"), attached(zip(zip(ONE))));
  }

  @Test
  void attachedBombIsSaidToBeOne() {
    String missed =
        "partly-read: not all of it was looked at: it has an attachment"
            + " (application/zip) that ";
    byte[] bomb = zip(ONE, BOMB);

    assertEquals(
        List.of("application/zip 1", missed + "unpacks to more than 250 times its size"),
        attached(bomb));
    assertEquals(
        List.of("no mail", missed + "holds more than 4 archives in each other"),
        attached(zip(zip(zip(zip(zip(ONE)))))));
    byte[][] many = new byte[1001][];
    Arrays.fill(many, ONE);
    List<String> read = attached(zip(many));
    assertEquals(1001, read.size());
    assertEquals(missed + "holds more than 1000 files", read.get(1000));
    assertEquals(
        "application/zip 1", attached(Arrays.copyOf(zip(ONE, TWO), zip(ONE).length)).get(0));
  }

  private static List<String> attached(byte[] archive) {
    String report =
        """
        From: u@rcpt.example
        Content-Type: multipart/report; report-type=feedback-report; boundary="b"

        --b
        Content-Type: application/zip
        Content-Transfer-Encoding: base64

        %s
        --b--
        """;
    return read(latin1(report.formatted(Base64.getMimeEncoder().encodeToString(archive))));
  }

  private static List<String> read(byte[] bytes) {
    List<String> read = new ArrayList<>();
    new InputReader(Reading.PLAIN)
        .read(new ByteArrayInputStream(bytes), input -> read.add(told(input)));
    return read;
  }

  private static List<String> limited(byte[] bytes, ArchiveLimits limits) throws IOException {
    List<String> read = new ArrayList<>();
    Place place = new Place("-", input -> read.add(told(input).replace("zip ", "")));
    try {
      new ContainerReader(Reading.PLAIN, limits)
          .read(new ByteArrayInputStream(bytes), Snapshot.NONE, place);
    } catch (TooLargeException e) {
      read.add(e.text());
    }
    return read;
  }

  private static String told(Input input) {
    if (input instanceof Input.Message message) {
      String form = message.provenance().form();
      return message
          .section()
          .first("Subject")
          .map(HeaderField::value)
          .map(subject -> form + " " + subject)
          .orElse(form);
    }
    return input instanceof Input.Failure failure
        ? failure.problem().code() + ": " + failure.text()
        : "no mail";
  }

  private static byte[] mail(String subject, String body) {
    return latin1(
        "From: a@b.example\nTo: c@d.example\nDate: x\nSubject: " + subject + "\n\n" + body);
  }

  private static String mark() {
    return "From a@b.example Tue Feb  3 10:11:12 2026\n";
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
