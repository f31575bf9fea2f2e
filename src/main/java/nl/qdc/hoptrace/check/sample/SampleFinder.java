package nl.qdc.hoptrace.check.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.qdc.hoptrace.input.container.Folder;

/**
 * Finds sample mails in folders: what lies beside its {@code NAME.expected.json} or stands in the
 * {@code expected.csv} of its folder, and every {@code .eml} file.
 */
public final class SampleFinder {

  private static final String MAIL = ".eml";

  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, Sample> samples = new TreeMap<>();
  private final Set<Path> mails = new HashSet<>();

  private SampleFinder() {}

  /**
   * The samples in a folder and below, by name; of a file, what it is or belongs to.
   *
   * @throws IOException when it can't be listed
   */
  public static List<Sample> in(String path) throws IOException {
    Path start = Path.of(path);
    if (Files.isDirectory(start)) {
      return in(path, start, true);
    }
    Path folder = Optional.ofNullable(start.getParent()).orElse(Path.of(""));
    String beside = folder.toString().isEmpty() ? "." : folder.toString();
    List<Sample> found = new ArrayList<>();
    for (Sample sample : in(beside, folder, false)) {
      boolean isMail = sample.mail().filter(mail -> isSame(mail, start)).isPresent();
      boolean isExpected =
          sample.expectation().filter(expected -> isSame(expected.file(), start)).isPresent();
      if (isMail || isExpected) {
        found.add(sample);
      }
    }
    if (found.isEmpty() && Files.exists(start)) {
      found.add(new Sample(path, Optional.of(start), Optional.empty()));
    }
    return found;
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private static List<Sample> in(String name, Path folder, boolean recursive) throws IOException {
    SampleFinder finder = new SampleFinder();
    new Folder(
            name,
            recursive,
            new Folder.Visitor() {
              @Override
              public void file(String called, Path file) {
                finder.files.put(called, file);
              }

              @Override
              public void skipped(String called, String why) {
                // neither a mail nor what is expected of one
              }

              @Override
              public void failed(String called, IOException why) throws IOException {
                throw why;
              }
            })
        .walk(folder);
    finder.pair();
    return List.copyOf(finder.samples.values());
  }

  private void pair() {
    files.forEach(this::ownFile);
    files.forEach(this::table);
    files.forEach(this::mail);
  }

  private void ownFile(String name, Path file) {
    if (name.endsWith(Expectation.SUFFIX)) {
      String stem = name.substring(0, name.length() - Expectation.SUFFIX.length());
      Optional<String> mail = mailOf(stem);
      add(
          new Sample(
              mail.orElse(name), mail.map(files::get), Optional.of(new Expectation.OwnFile(file))));
    }
  }

  /** {@code NAME.eml}, {@code NAME}, or the only other file whose name begins so. */
  private Optional<String> mailOf(String stem) {
    for (String name : List.of(stem + MAIL, stem)) {
      if (files.containsKey(name)) {
        return Optional.of(name);
      }
    }
    List<String> others =
        files.keySet().stream()
            .filter(name -> name.startsWith(stem + ".") && !name.endsWith(Expectation.SUFFIX))
            .filter(name -> name.indexOf('.', stem.length() + 1) < 0)
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private void table(String name, Path file) {
    if (!file.endsWith(Table.NAME)) {
      return;
    }
    String folder = name.substring(0, name.length() - Table.NAME.length());
    try {
      Table table = Table.read(file);
      for (String path : table.paths()) {
        Optional<Path> mail = Optional.ofNullable(files.get(folder + plain(path)));
        String called = mail.isPresent() ? folder + plain(path) : name + ": " + path;
        add(new Sample(called, mail, Optional.of(new Expectation.Row(table, path))));
      }
    } catch (InvalidExpectationException e) {
      add(new Sample(name, Optional.empty(), Optional.of(new Expectation.Broken(file, e))));
    }
  }

  private static String plain(String path) {
    return path.startsWith("./") ? plain(path.substring(2)) : path;
  }

  private void mail(String name, Path file) {
    if (name.endsWith(MAIL) && !mails.contains(file)) {
      add(new Sample(name, Optional.of(file), Optional.empty()));
    }
  }

  private void add(Sample sample) {
    sample.mail().ifPresent(mails::add);
    samples.merge(sample.name(), sample, SampleFinder::both);
  }

  /** Two files must not say what is expected of one mail: which of them is right? */
  private static Sample both(Sample first, Sample second) {
    if (first.expectation().isEmpty() || second.expectation().isEmpty()) {
      return first;
    }
    String there = String.valueOf(first.expectation().get().file().getFileName());
    InvalidExpectationException why =
        new InvalidExpectationException(
            "what is expected of this mail stands in " + there + " too");
    Path here = second.expectation().get().file();
    return new Sample(first.name(), first.mail(), Optional.of(new Expectation.Broken(here, why)));
  }
}
