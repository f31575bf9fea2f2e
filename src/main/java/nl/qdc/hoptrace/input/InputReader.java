package nl.qdc.hoptrace.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.Provenance;

/**
 * Reads one message from a file or from standard input.
 *
 * @param hash whether to hash the whole input
 * @param strict whether to refuse what needs a repair
 */
public record InputReader(boolean hash, boolean strict) {

  /** How standard input is called on the command line and in reports. */
  public static final String STANDARD_INPUT = "-";

  /** Reads standard input, to its end. */
  public Input read(InputStream standardInput) {
    try {
      return readAll(STANDARD_INPUT, standardInput);
    } catch (IOException e) {
      return failure(STANDARD_INPUT, Problem.UNREADABLE, reason(e));
    }
  }

  /**
   * Reads a file: its header section, and the rest only when it is to be hashed.
   *
   * @param path as the user gave it
   */
  public Input read(String path) {
    try {
      Path file = Path.of(path);
      if (path.isEmpty()) {
        return failure(path, Problem.NOT_FOUND, "no such file");
      }
      if (Files.isDirectory(file)) {
        return failure(path, Problem.IS_A_FOLDER, "is a folder");
      }
      return read(path, file);
    } catch (NoSuchFileException e) {
      return failure(path, Problem.NOT_FOUND, "no such file");
    } catch (AccessDeniedException e) {
      return failure(path, Problem.UNREADABLE, "permission denied");
    } catch (IOException e) {
      return failure(path, Problem.UNREADABLE, reason(e));
    } catch (InvalidPathException e) {
      return failure(path, Problem.UNREADABLE, "this name can't be opened in the current locale");
    }
  }

  private Input read(String path, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return hash || !Files.isRegularFile(file)
          ? readAll(path, in)
          : input(Head.read(in), new Origin(path, Files.size(file), Optional.empty()));
    }
  }

  private Input readAll(String path, InputStream in) throws IOException {
    CountingInput counted = new CountingInput(in, hash);
    Head head = Head.read(counted);
    counted.drain();
    return input(head, new Origin(path, counted.count(), counted.hash()));
  }

  private Input input(Head head, Origin origin) {
    Draft draft = Repair.all(head.draft());
    String form = head.bodyFollows() ? "eml" : "headers";
    if (strict && !draft.repairs().isEmpty()) {
      String text = "needs a repair, which --strict refuses: " + draft.repairs().get(0);
      return new Input.Failure(origin.provenance(form, List.of()), Problem.NEEDS_REPAIR, text);
    }
    HeaderSection section = MailSigns.fieldsOfMail(draft.section(), draft.bytes());
    return new Input.Message(origin.provenance(form, draft.repairs()), section);
  }

  private static Input failure(String path, Problem problem, String text) {
    Provenance nothing = new Origin(path, 0, Optional.empty()).provenance("unknown", List.of());
    return new Input.Failure(nothing, problem, text);
  }

  /** The words of the operating system, without the path that they may begin with. */
  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? "can't be read" : "can't be read: " + reason;
  }

  private record Origin(String path, long bytes, Optional<String> sha256) {
    Provenance provenance(String form, List<String> repairs) {
      return new Provenance(path, 0, OptionalInt.empty(), form, bytes, sha256, repairs);
    }
  }
}
