package nl.qdc.hoptrace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Which package may know which. The domain (net, network, header, likeness, received, trace,
 * verdict, summary) knows nothing of files, formats and terminals; each library has its own corner.
 */
@AnalyzeClasses(packages = "nl.qdc.hoptrace", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "nl.qdc.hoptrace.";

  private static final String[] DOMAIN = {
    BASE + "net..",
    BASE + "network..",
    BASE + "header..",
    BASE + "likeness..",
    BASE + "received..",
    BASE + "trace..",
    BASE + "verdict..",
    BASE + "summary.."
  };

  /** Main → cli → input, config, … → verdict → trace → received → header, net; network → net. */
  @ArchTest
  static final ArchRule arrowsPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("main")
          .definedBy("nl.qdc.hoptrace")
          .layer("cli")
          .definedBy(BASE + "cli..")
          .layer("shell")
          .definedBy(
              BASE + "input..",
              BASE + "config..",
              BASE + "report..",
              BASE + "answer..",
              BASE + "batch..",
              BASE + "check..",
              BASE + "history..",
              BASE + "redact..",
              BASE + "reply..")
          .layer("summary")
          .definedBy(BASE + "summary..")
          .layer("verdict")
          .definedBy(BASE + "verdict..")
          .layer("trace")
          .definedBy(BASE + "trace..")
          .layer("network")
          .definedBy(BASE + "network..")
          .layer("received")
          .definedBy(BASE + "received..")
          .layer("likeness")
          .definedBy(BASE + "likeness..")
          .layer("header")
          .definedBy(BASE + "header..")
          .layer("net")
          .definedBy(BASE + "net..")
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("shell")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("summary")
          .mayOnlyBeAccessedByLayers("shell", "cli")
          .whereLayer("verdict")
          .mayOnlyBeAccessedByLayers("summary", "shell", "cli")
          .whereLayer("trace")
          .mayOnlyBeAccessedByLayers("verdict", "shell", "cli")
          .whereLayer("network")
          .mayOnlyBeAccessedByLayers("trace", "verdict", "shell", "cli")
          .whereLayer("received")
          .mayOnlyBeAccessedByLayers("trace", "verdict", "shell", "cli")
          .whereLayer("likeness")
          .mayOnlyBeAccessedByLayers("verdict", "summary", "shell", "cli")
          .whereLayer("header")
          .mayOnlyBeAccessedByLayers("likeness", "received", "trace", "verdict", "shell", "cli")
          .whereLayer("net")
          .mayOnlyBeAccessedByLayers("network", "received", "trace", "verdict", "shell", "cli");

  @ArchTest
  static final ArchRule domainNeedsNothingButJava =
      classes()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(concat(DOMAIN, "java..", "org.jspecify.annotations.."))
          .allowEmptyShould(true);

  /** The same bytes give the same answer: no file, socket or DNS look-up in the domain. */
  @ArchTest
  static final ArchRule domainReadsNothing =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.net..", "java.nio.file..", "java.nio.channels..")
          .allowEmptyShould(true);

  @ArchTest static final ArchRule picocliOnlyInCli = only("picocli..", "cli..");

  @ArchTest
  static final ArchRule jacksonOnlyWhereJsonAndYamlAre =
      only("com.fasterxml.jackson..", "config..", "report..", "input..", "check..", "redact..");

  /** Taking a mail apart, and writing one. */
  @ArchTest
  static final ArchRule jakartaMailOnlyWherePartsAre =
      only("jakarta.mail..", "input.complaint..", "input.mime..", "redact..", "reply..");

  @ArchTest static final ArchRule templatesOnlyInReply = only("com.samskivert..", "reply..");

  @ArchTest
  static final ArchRule poiOnlyWhereOutlookIs = only("org.apache.poi..", "input.outlook..");

  @ArchTest static final ArchRule guavaOnlyInConfig = only("com.google.common..", "config..");

  @ArchTest
  static final ArchRule csvOnlyWhereListsAre =
      only("de.siegmar..", "config..", "report..", "check..");

  @ArchTest static final ArchRule sqliteOnlyInHistory = only("org.sqlite..", "history..");

  @ArchTest static final ArchRule progressBarOnlyInBatch = only("me.tongfei..", "batch..");

  @ArchTest
  static final ArchRule patternsOnlyWhereTheyAreConfigured =
      only("com.google.re2j..", "config.attribution..");

  @ArchTest
  static final ArchRule noPackageCycles =
      slices().matching("nl.qdc.hoptrace.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

  private static ArchRule only(String library, String... packages) {
    String[] places = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      places[i] = BASE + packages[i];
    }
    return noClasses()
        .that()
        .resideOutsideOfPackages(places)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }

  private static String[] concat(String[] first, String... more) {
    String[] all = new String[first.length + more.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
