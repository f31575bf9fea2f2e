package nl.qdc.hoptrace.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody else works on while they are read. */
class ChangingFileTest {

  private static final String MAIL = "From: a@customer.example\nSubject: x\n\nBody.\n\n";
  private static final String MESSAGE = "From a@b.example Tue Feb  3 09:11:12 2026\n" + MAIL;

  @TempDir Path temp;

  private interface Disturbance {
    void happen() throws IOException;
  }

  /** Reads; when the first input is found, something happens. */
  private static List<Input> read(Path path, Disturbance disturbance) {
    List<Input> found = new ArrayList<>();
    Reading recursive = new Reading(false, false, true, Parts.AUTO, List.of());
    new InputReader(recursive)
        .read(
            path.toString(),
            input -> {
              found.add(input);
              if (found.size() == 1) {
                try {
                  disturbance.happen();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            });
    return found;
  }

  @Test
  void oneThatVanishesIsAnErrorAndTheOthersAreRead() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(temp.resolve(name), MAIL);
    }
    List<Input> found = read(temp, () -> Files.delete(temp.resolve("b")));
    assertEquals(3, found.size());
    assertEquals(Problem.NOT_FOUND, assertInstanceOf(Input.Failure.class, found.get(1)).problem());
    assertInstanceOf(Input.Message.class, found.get(2));
  }

  @Test
  void oneThatIsWrittenToIsAnError() throws IOException {
    Path mbox = Files.writeString(temp.resolve("mbox"), MESSAGE.repeat(3));
    List<Input> found =
        read(mbox, () -> Files.writeString(mbox, MESSAGE, StandardOpenOption.APPEND));
    Input last = found.get(found.size() - 1);
    assertEquals(Problem.CHANGED, assertInstanceOf(Input.Failure.class, last).problem());
    assertEquals("changed", Problem.CHANGED.code());
  }

  @Test
  void oneThatIsLeftAloneIsNot() throws IOException {
    Path mbox = Files.writeString(temp.resolve("mbox"), MESSAGE.repeat(3));
    assertEquals(3, read(mbox, () -> {}).size());
  }
}
