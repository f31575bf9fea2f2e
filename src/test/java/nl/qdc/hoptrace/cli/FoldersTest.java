package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.qdc.hoptrace.testing.GoldenCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders and Maildirs: which files are read, in which order, and what is said of the others. */
class FoldersTest {

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void writeMails() throws IOException {
    folder = Files.createDirectories(temp.resolve("mails/b"));
    write("mails/c.txt");
    write("mails/a.eml");
    write("mails/b/2");
    write("mails/B.eml");
    folder = temp.resolve("mails");
  }

  @Test
  void isReadOnlyWhenAsked() {
    Cli cli = Cli.trace("", folder.toString());

    assertEquals(3, cli.exit());
    assertEquals(
        List.of("hoptrace: " + folder + ": is a folder; -r reads what is in it"), cli.errors());
  }

  @Test
  void filesComeByName() {
    Cli cli = Cli.trace("", "-r", "--format=ndjson", folder.toString());

    assertEquals(0, cli.exit());
    assertEquals(
        List.of("/B.eml", "/a.eml", "/b/2", "/c.txt"),
        cli.out().lines().map(line -> path(line).substring(folder.toString().length())).toList());
    assertEquals("", cli.err());
  }

  @Test
  void namesAreThoseThatWereGiven() {
    String given = folder + "/";
    Cli cli = Cli.trace("", "-r", "--format=ndjson", given);

    assertEquals(given + "B.eml", path(cli.out().lines().findFirst().orElseThrow()));
  }

  @Test
  @Timeout(60)
  @EnabledOnOs(OS.LINUX)
  void pipesAreNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("b/pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

    Cli cli = Cli.trace("", "-r", "--format=ndjson", folder.toString());

    assertEquals(0, cli.exit());
    assertEquals(List.of("hoptrace: " + pipe + ": is a pipe or device, skipped"), cli.errors());
  }

  /** Two names in Latin 1, which look alike to us. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void namesInAnotherEncodingAreOpenedAllTheSame() throws IOException {
    for (String latin : List.of("x%E8.eml", "x%E9.eml")) {
      Files.writeString(Path.of(URI.create(folder.toUri() + latin)), Mails.FROM_NETWORK);
    }

    Cli cli = Cli.trace("", "-r", "--format=ndjson", folder.toString());

    assertEquals(0, cli.exit(), cli.err());
    assertEquals(2, cli.out().lines().filter(line -> path(line).endsWith("/x\ufffd.eml")).count());
  }

  @Test
  void aNameThatDidNotArriveIsSaidToBeOne() {
    assumeTrue(
        Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('\ufffd'));
    Cli cli = Cli.trace("", "x\ufffd.eml");

    assertEquals(3, cli.exit());
    assertEquals(
        List.of(
            "hoptrace: x\ufffd.eml: no such file: its name is not in the locale's encoding,"
                + " and so did not arrive; -r FOLDER finds it"),
        cli.errors());
  }

  /** Who may do everything, as in many containers, does not see this. */
  @Test
  void aFolderThatIsClosedToUsStopsNothing() throws IOException {
    Path closed = folder.resolve("b");
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));

    Cli cli = Cli.trace("", "-r", "--format=csv", folder.toString());
    assertTrue(closed.toFile().setReadable(true));

    assertEquals(3, cli.exit());
    assertEquals(List.of("hoptrace: " + closed + ": permission denied"), cli.errors());
    assertTrue(cli.out().contains("/c.txt,0,"), cli.out());
  }

  @Test
  void hiddenFilesAndLinksAreSkippedAndSaidToBe() throws IOException {
    write("mails/.hidden.eml");
    Files.createDirectories(folder.resolve(".git"));
    write("mails/.git/config");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.eml"));
    Files.createSymbolicLink(folder.resolve("round"), folder);

    Cli cli = Cli.trace("", "-r", "--format=ndjson", folder.toString());

    assertEquals(0, cli.exit());
    assertEquals(4, cli.out().lines().count());
    assertEquals(
        List.of(
            "hoptrace: " + folder + "/.git: is hidden, skipped",
            "hoptrace: " + folder + "/.hidden.eml: is hidden, skipped",
            "hoptrace: " + folder + "/link: is a symbolic link, skipped",
            "hoptrace: " + folder + "/round: is a symbolic link, skipped"),
        cli.errors());
  }

  @Test
  void linkThatIsNamedIsRead() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder.resolve("a.eml"));

    assertEquals(10, Cli.trace("", "--exit-code=verdict", link.toString()).exit());
  }

  @Test
  void maildirNeedsNoOption() throws IOException {
    for (String below : List.of("cur", "new", "tmp", ".Spam/cur", ".Spam/new")) {
      Files.createDirectories(temp.resolve("box/" + below));
    }
    write("box/cur/1770110000.M1P2.host,S=100:2,S");
    write("box/new/1770110001.M1P2.host");
    write("box/tmp/unfinished");
    write("box/dovecot-uidlist");
    write("box/.Spam/cur/1770110002.M1P2.host:2,");
    Path box = temp.resolve("box");

    assertEquals(2, Cli.trace("", "--format=ndjson", box.toString()).out().lines().count());
    Cli all = Cli.trace("", "-r", "--format=ndjson", box.toString());
    assertEquals(3, all.out().lines().count());
    assertEquals("", all.err());
  }

  @Test
  void emptyFolderGivesNothing() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));

    assertEquals(new Cli(0, "", ""), Cli.trace("", "-r", "--format=ndjson", empty.toString()));
  }

  @Test
  void verdictOfOneMailInAFolderIsTold() throws IOException {
    Path one = Files.createDirectory(temp.resolve("one"));
    write("one/a.eml");
    assertEquals(10, Cli.trace("", "-r", "--exit-code=verdict", one.toString()).exit());

    Cli several = Cli.trace("", "-r", "--exit-code=verdict", folder.toString());
    assertEquals(2, several.exit());
    assertTrue(several.out().contains("FROM OUR NETWORK"), several.out());
    assertEquals(
        List.of("hoptrace: --exit-code=verdict is for one mail; this input holds several"),
        several.errors());
  }

  private void write(String name) throws IOException {
    Files.writeString(temp.resolve(name), Mails.FROM_NETWORK);
  }

  private static String path(String line) {
    JsonNode json = GoldenCase.json(line);
    return json.path("input").path("path").asText();
  }
}
