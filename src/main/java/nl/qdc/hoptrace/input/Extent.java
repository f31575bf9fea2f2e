package nl.qdc.hoptrace.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.qdc.hoptrace.input.container.Folder;

/** How much there is to be read, for whoever waits for it. */
public final class Extent {

  private long bytes;
  private boolean known = true;

  private Extent() {}

  /** Bytes of the files that would be read; -1 when that can't be known. */
  public static long of(List<String> paths, boolean recursive) {
    Extent extent = new Extent();
    for (String path : paths) {
      extent.add(path, recursive);
    }
    return extent.known ? extent.bytes : -1;
  }

  private void add(String path, boolean recursive) {
    try {
      Path file = Path.of(path);
      if (path.equals(InputReader.STANDARD_INPUT)) {
        known = false;
      } else if (Files.isDirectory(file)) {
        folder(path, file, recursive);
      } else {
        add(file);
      }
    } catch (IOException | InvalidPathException unreadable) {
      // reading it will say so
    }
  }

  private void folder(String path, Path folder, boolean recursive) throws IOException {
    Folder.Visitor visitor =
        new Folder.Visitor() {
          @Override
          public void file(String name, Path file) {
            add(file);
          }

          @Override
          public void skipped(String name, String why) {
            // nothing is read
          }

          @Override
          public void failed(String name, IOException why) {
            // reading it will say so
          }
        };
    if (recursive || Folder.isMaildir(folder)) {
      new Folder(path, recursive, visitor).walk(folder);
    }
  }

  private void add(Path file) {
    try {
      bytes += Files.size(file);
    } catch (IOException unreadable) {
      // reading it will say so
    }
  }
}
