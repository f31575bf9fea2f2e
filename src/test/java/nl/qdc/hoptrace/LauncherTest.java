package nl.qdc.hoptrace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shell launcher, with a Java of our own making: a script that prints the arguments it is
 * given.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class LauncherTest {
  private static final Path LAUNCHER = Path.of("src/main/launcher/hoptrace").toAbsolutePath();

  /** Prints an argument a line; as a maker of archives it writes the files that it is asked for. */
  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in
          -XX:DumpLoadedClassList=*) echo java/lang/Object >"${argument#*=}" ;;
          -XX:SharedArchiveFile=*) archive=${argument#*=} ;;
          -Xshare:dump) dump=yes ;;
        esac
        printf '%s\\n' "$argument"
      done
      [ -n "${dump:-}" ] || exit 3
      echo archive >"$archive"
      """;

  @TempDir Path temp;

  private Path home;
  private Path java;
  private final Map<String, String> environment = new HashMap<>();

  private record Result(int exit, String out, String err) {
    /** What the program itself got: all after its class name. */
    List<String> programArguments() {
      List<String> lines = out.lines().toList();
      return lines.subList(lines.indexOf("nl.qdc.hoptrace.Main") + 1, lines.size());
    }
  }

  @BeforeEach
  void install() throws IOException {
    home = temp.resolve("the tool");
    Path lib = Files.createDirectories(home.resolve("lib"));
    Files.createFile(lib.resolve("alpha-1.jar"));
    Files.createFile(lib.resolve("hoptrace-1.2.jar"));
    Files.createFile(lib.resolve("zeta-1.jar"));
    Files.writeString(lib.resolve("build-id"), "1.2-abc\n");
    Files.createDirectories(home.resolve("bin"));
    executable(home.resolve("bin/hoptrace"), Files.readString(LAUNCHER));

    java = javaHome("jdk", "17.0.15");
    environment.put("JAVA_HOME", java.toString());
    environment.put("HOPTRACE_NO_CDS", "1");
  }

  @Test
  void argumentsPassUnchanged() throws Exception {
    List<String> arguments =
        List.of("trace", "two words", "", "it's", "say \"hi\"", "*", "$HOME", "\\n", "--", "-x");

    Result result = run(command(arguments));

    assertEquals(arguments, result.programArguments());
  }

  @Test
  void exitCodeIsTheProgramsAndNothingElseIsPrinted() throws Exception {
    Result result = run(command(List.of("--version")));

    assertEquals(3, result.exit());
    assertEquals("", result.err());
    assertEquals(List.of("--version"), result.programArguments());
    assertTrue(result.out().startsWith("-X"), result.out());
  }

  @Test
  void ownJarComesFirstOnTheClassPath() throws Exception {
    String lib = home.resolve("bin") + "/../lib/";

    List<String> lines = run(command(List.of())).out().lines().toList();

    assertEquals(
        lib + "hoptrace-1.2.jar:" + lib + "alpha-1.jar:" + lib + "zeta-1.jar",
        lines.get(lines.indexOf("-cp") + 1));
  }

  @Test
  void optionsFromTheEnvironmentAreSplitAtBlanksOnly() throws Exception {
    environment.put("HOPTRACE_JAVA_OPTS", " -Xmx1g  -Dstar=* ");

    List<String> lines = run(command(List.of())).out().lines().toList();

    int at = lines.indexOf("-Xmx1g");
    assertEquals(List.of("-Xmx1g", "-Dstar=*", "-cp"), lines.subList(at, at + 3));
  }

  @ParameterizedTest
  @CsvSource({
    "trace mail.eml, false",
    "trace --format json --network 192.0.2.0/24 -, false",
    "trace -r mails, true",
    "trace --files-from=list, true",
    "trace Archive.mbox, true",
    "trace mails.tar.gz, true",
    "check ., true",
    "trace a b c d e f g h, true",
  })
  void manyMailsGetASmallHeap(String words, boolean many) throws Exception {
    String flag = "-Xmn64m";
    List<String> arguments = List.of(words.split(" ", -1));
    assertEquals(many, run(command(arguments)).out().lines().anyMatch(flag::equals));

    environment.put("HOPTRACE_BATCH", "1");
    assertTrue(run(command(arguments)).out().lines().anyMatch(flag::equals));

    environment.put("HOPTRACE_JAVA_OPTS", "-Xmx1g");
    assertFalse(run(command(arguments)).out().contains(flag));
  }

  @Test
  void collectorIsTheUsersWhenOneIsChosen() throws Exception {
    assertTrue(run(command(List.of())).out().contains("-XX:+UseG1GC"));
    assertTrue(run(command(List.of("trace", "-r", "x"))).out().contains("-XX:+UseSerialGC"));

    environment.put("HOPTRACE_JAVA_OPTS", "-XX:+UseParallelGC");
    String words = run(command(List.of())).out();
    assertFalse(words.contains("-XX:+UseG1GC") || words.contains("-XX:+UseSerialGC"), words);
  }

  /** A Java that does not know a flag would not start. */
  @Test
  void flagsThatMayGoAreForJavasThatAreKnown() throws Exception {
    String flag = "-XX:ArchiveRelocationMode=0";
    environment.put("JAVA_HOME", javaHome("known", "25.0.3").toString());
    assertTrue(run(command(List.of())).out().contains(flag));

    environment.put("JAVA_HOME", javaHome("newer", "26.0.1").toString());
    assertFalse(run(command(List.of())).out().contains(flag));
  }

  @Test
  void archiveThatCannotBeMadeIsNotTriedAgainAtOnce() throws Exception {
    Path cache = temp.resolve("cache");
    environment.remove("HOPTRACE_NO_CDS");
    environment.put("XDG_CACHE_HOME", cache.toString());
    Path starts = temp.resolve("starts");
    executable(java.resolve("bin/java"), "#!/bin/sh\necho x >>'" + starts + "'\n");

    run(command(List.of()));
    await(() -> Files.readAllLines(starts).size() == 2, "the training run");
    run(command(List.of()));
    Thread.sleep(1_500);

    assertEquals(3, Files.readAllLines(starts).size());
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', C.UTF-8",
    "'', '', C, C.UTF-8",
    "'', POSIX, en_US.UTF-8, C.UTF-8",
    "C, '', nl_NL.UTF-8, C.UTF-8",
    "POSIX, C.UTF-8, C.UTF-8, C.UTF-8",
    "'', '', nl_NL.UTF-8, ''",
    "'', nl_NL.ISO-8859-1, C, ''",
    "C.UTF-8, C, C, C.UTF-8",
  })
  void localeIsNeverThatOfAsciiOnly(String all, String type, String lang, String expected)
      throws Exception {
    environment.putAll(Map.of("LC_ALL", all, "LC_CTYPE", type, "LANG", lang));
    executable(java.resolve("bin/java"), "#!/bin/sh\nprintf %s \"$LC_ALL\"\n");

    assertEquals(expected, run(command(List.of())).out());
  }

  @Test
  void localeThatIsNotSetAtAllIsSet() throws Exception {
    executable(java.resolve("bin/java"), "#!/bin/sh\nprintf %s \"${LC_ALL:-}\"\n");

    assertEquals("C.UTF-8", run(command(List.of())).out());
  }

  @Test
  void followsSymlinksToItself() throws Exception {
    Path links = Files.createDirectories(temp.resolve("a b/links"));
    Path relative = Files.createSymbolicLink(links.resolve("first"), Path.of("../../second"));
    Files.createSymbolicLink(temp.resolve("second"), home.resolve("bin/hoptrace"));

    Result result = run(List.of(relative.toString(), "x"));

    assertEquals(List.of("x"), result.programArguments(), result.err());
  }

  @Test
  void startsByARelativePath() throws Exception {
    Result result = run(List.of("../the tool/bin/hoptrace", "x"));

    assertEquals(List.of("x"), result.programArguments(), result.err());
  }

  @Test
  void takesJavaFromThePathThroughSymlinks() throws Exception {
    Path bin = Files.createDirectories(temp.resolve("path bin"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of("alternative"));
    Files.createSymbolicLink(bin.resolve("alternative"), java.resolve("bin/java"));
    environment.remove("JAVA_HOME");
    environment.put("PATH", "/no/such/folder:" + bin + ":" + System.getenv("PATH"));

    Result result = run(command(List.of("x")));

    assertEquals(List.of("x"), result.programArguments(), result.err());
  }

  @Test
  void wrongJavaHomeIsNamed() throws Exception {
    environment.put("JAVA_HOME", temp.resolve("no jdk").toString());

    assertFails(run(command(List.of())), "JAVA_HOME is " + temp.resolve("no jdk"));
  }

  @Test
  void tooOldJavaIsNamed() throws Exception {
    environment.put("JAVA_HOME", javaHome("jdk11", "11.0.2").toString());
    assertFails(run(command(List.of())), "Java 11.0.2 at " + temp.resolve("jdk11/bin/java"));

    environment.put("JAVA_HOME", javaHome("jdk8", "1.8.0_402").toString());
    assertFails(run(command(List.of())), "Java 1.8.0_402 at " + temp.resolve("jdk8/bin/java"));
  }

  @Test
  void newerJavaWillDo() throws Exception {
    for (String version : List.of("17", "21.0.1", "25-ea", "100")) {
      environment.put("JAVA_HOME", javaHome("jdk-" + version, version).toString());
      assertEquals(3, run(command(List.of())).exit(), version);
    }
  }

  @Test
  void noJavaAtAllIsSaid() throws Exception {
    environment.remove("JAVA_HOME");
    environment.put("PATH", temp.toString());

    assertFails(run(command(List.of())), "no Java found");
  }

  @Test
  void javaWithoutReleaseFileIsAskedForItsVersion() throws Exception {
    Path asked = temp.resolve("shim");
    Files.createDirectories(asked.resolve("bin"));
    executable(
        asked.resolve("bin/java"),
        """
        #!/bin/sh
        printf 'Picked up something\\nopenjdk version "11.0.2" 2019-01-15\\n' >&2
        """);
    environment.put("JAVA_HOME", asked.toString());

    assertFails(run(command(List.of())), "Java 11.0.2 at ");
  }

  @Test
  void missingJarsAreSaid() throws Exception {
    Files.delete(home.resolve("lib/hoptrace-1.2.jar"));

    assertFails(run(command(List.of())), "no hoptrace jar in ");
  }

  @Test
  void firstStartMakesAnArchiveThatTheNextOneUses() throws Exception {
    Path cache = temp.resolve("cache dir");
    environment.remove("HOPTRACE_NO_CDS");
    environment.put("XDG_CACHE_HOME", cache.toString());

    Result first = run(command(List.of("x")));
    assertEquals(List.of("x"), first.programArguments());
    assertFalse(first.out().contains("SharedArchiveFile"), first.out());

    Path archive = awaitOnlyFile(cache.resolve("hoptrace"));
    Result second = run(command(List.of("x")));
    assertTrue(second.out().lines().toList().contains("-XX:SharedArchiveFile=" + archive));
    assertEquals("", second.err());
  }

  @Test
  void whatNobodyHasRenewedForLongIsRemoved() throws Exception {
    Path cache = temp.resolve("cache");
    environment.remove("HOPTRACE_NO_CDS");
    environment.put("XDG_CACHE_HOME", cache.toString());
    Path left = Files.createDirectories(cache.resolve("hoptrace/moved away.configs"));
    Path old = Files.createFile(cache.resolve("hoptrace/moved away.jsa"));
    Files.createFile(left.resolve("large.table"));
    for (Path path : List.of(left, old)) {
      Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(32))));
    }

    run(command(List.of()));

    assertNotEquals(old, awaitOnlyFile(cache.resolve("hoptrace")));
  }

  /** Two lambdas that look alike are two lines alike; a run that has one of them adds none. */
  @Test
  void archiveHasEachLineAsOftenAsTheRunThatHasItMost() throws Exception {
    Path cache = temp.resolve("cache");
    environment.remove("HOPTRACE_NO_CDS");
    environment.put("XDG_CACHE_HOME", cache.toString());
    executable(
        java.resolve("bin/java"),
        """
        #!/bin/sh
        for argument in "$@"; do
          case $argument in
            -XX:DumpLoadedClassList=*.text) printf 'a id: 1\\na id: 2\\nb\\n' >"${argument#*=}" ;;
            -XX:DumpLoadedClassList=*.json) printf 'c source: x\\na id: 3\\n' >"${argument#*=}" ;;
            -XX:DumpLoadedClassList=*) printf 'd\\nb\\n' >"${argument#*=}" ;;
            -XX:SharedClassListFile=*) list=${argument#*=} ;;
            -XX:SharedArchiveFile=*) [ -z "${list:-}" ] || cp "$list" "${argument#*=}" ;;
          esac
        done
        """);

    run(command(List.of()));

    assertEquals(
        List.of("a", "a", "b", "d"), Files.readAllLines(awaitOnlyFile(cache.resolve("hoptrace"))));
  }

  /** As root with the HOME of the user who called sudo. Only root can try. */
  @Test
  void nothingIsMadeInTheHomeOfSomebodyElse() throws Exception {
    Path his = Files.createDirectory(temp.resolve("his home"));
    assumeTrue(new ProcessBuilder("chown", "65534", his.toString()).start().waitFor() == 0);
    environment.remove("HOPTRACE_NO_CDS");
    environment.put("HOME", his.toString());

    assertEquals(List.of("x"), run(command(List.of("x"))).programArguments());
    Thread.sleep(500);

    assertEquals(List.of(), list(his));
  }

  @Test
  void cacheThatCannotBeMadeDoesNoHarm() throws Exception {
    environment.remove("HOPTRACE_NO_CDS");
    environment.put("XDG_CACHE_HOME", "/dev/null"); // no folder, also when the test is over
    assertEquals(List.of("x"), run(command(List.of("x"))).programArguments());

    environment.put("XDG_CACHE_HOME", "");
    environment.put("HOME", "");
    Result homeless = run(command(List.of("x")));
    assertEquals(List.of("x"), homeless.programArguments());
    assertEquals("", homeless.err());
  }

  private static void assertFails(Result result, String message) {
    assertEquals(70, result.exit(), result.err());
    assertEquals("", result.out());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().startsWith("hoptrace: " + message), result.err());
  }

  private List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/hoptrace").toString()));
    command.addAll(arguments);
    return command;
  }

  /**
   * Runs in a folder beside the installation, with nothing of the environment but what is set here.
   */
  private Result run(List<String> command) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(temp.resolve("work folder"));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().retainAll(List.of("PATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + command);
    }
    return new Result(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private Path javaHome(String name, String version) throws IOException {
    Path jdk = temp.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    executable(jdk.resolve("bin/java"), JAVA);
    Files.writeString(
        jdk.resolve("release"),
        """
        IMPLEMENTOR="Example Inc. / Test"
        JAVA_RUNTIME_VERSION="%s+9"
        JAVA_VERSION="%s"
        """
            .formatted(version, version));
    return jdk;
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private static Path awaitOnlyFile(Path folder) throws Exception {
    await(
        () -> list(folder).size() == 1 && list(folder).get(0).toString().endsWith(".jsa"), folder);
    return list(folder).get(0);
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static void await(Callable<Boolean> condition, Object what) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.call()) {
      assertTrue(System.nanoTime() < end, () -> "still waiting for " + what);
      Thread.sleep(50);
    }
  }
}
