package nl.qdc.hoptrace.input.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files below a folder, by name. Hidden files, symbolic links, pipes and devices are passed
 * over and said to be; of a Maildir, only what has been delivered is read.
 *
 * @param path the folder as the user gave it
 * @param recursive whether to go into the folders in it
 * @param visitor takes the files
 */
public record Folder(String path, boolean recursive, Visitor visitor) {

  private static final int DEEPEST = 100;

  /** Takes what is found. */
  public interface Visitor {

    /** A file, and what to call it. */
    void file(String name, Path file);

    /** Something that is not read, and why. */
    void skipped(String name, String why);

    /** A folder below that can't be listed; the others are gone through all the same. */
    void failed(String name, IOException why) throws IOException;
  }

  /** Whether a folder is a Maildir. */
  public static boolean isMaildir(Path folder) {
    return Files.isDirectory(folder.resolve("cur")) && Files.isDirectory(folder.resolve("new"));
  }

  /** Gives all that is found, in order. */
  public void walk(Path folder) throws IOException {
    walk(folder, path, 0);
  }

  private void walk(Path folder, String name, int depth) throws IOException {
    boolean maildir = isMaildir(folder);
    for (Path file : children(folder)) {
      String child = name(file);
      String called = name.endsWith("/") ? name + child : name + "/" + child;
      Optional<BasicFileAttributes> what = attributes(file);
      if (what.isPresent() && what.get().isSymbolicLink()) {
        visitor.skipped(called, "is a symbolic link, skipped");
      } else if (what.isPresent() && what.get().isDirectory()) {
        directory(file, called, maildir, depth);
      } else if (child.startsWith(".")) {
        visitor.skipped(called, "is hidden, skipped");
      } else if (what.isPresent() && !what.get().isRegularFile()) {
        visitor.skipped(called, "is a pipe or device, skipped");
      } else if (!maildir) {
        visitor.file(called, file);
      }
    }
  }

  private void directory(Path file, String called, boolean inMaildir, int depth)
      throws IOException {
    String child = called.substring(called.lastIndexOf('/') + 1);
    boolean delivered = child.equals("cur") || child.equals("new");
    if (inMaildir && child.equals("tmp")) {
      return;
    }
    if (child.startsWith(".") && !isMaildir(file)) {
      visitor.skipped(called, "is hidden, skipped");
    } else if (depth >= DEEPEST) {
      visitor.skipped(called, "lies too deep, skipped");
    } else if (recursive || (inMaildir && delivered)) {
      try {
        walk(file, called, depth + 1);
      } catch (IOException e) {
        visitor.failed(called, e);
      }
    }
  }

  /** What a file is; nothing when it has gone since, which whoever opens it will see. */
  private static Optional<BasicFileAttributes> attributes(Path file) {
    try {
      return Optional.of(
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** By name. A name that is not of the locale's encoding can be opened by its path only. */
  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted(Comparator.comparing(Folder::name).thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
