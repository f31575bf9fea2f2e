package nl.qdc.hoptrace.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of letters: the desk's own where it has one, else those that come with the program.
 *
 * @param folder the desk's own
 */
public record Templates(Optional<Path> folder) {

  private static final String SUFFIX = ".txt";

  /** The names of all templates. */
  public static List<String> names() {
    return Arrays.stream(Letter.values())
        .flatMap(letter -> Stream.of(Language.values()).map(letter::template))
        .toList();
  }

  /** The text of a template that comes with the program. */
  public static String builtIn(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name + SUFFIX)) {
      if (in == null) {
        throw new TemplateException("there is no template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A template.
   *
   * @throws TemplateException when the desk's own is wrong
   */
  Template template(String name) {
    Optional<Path> own = folder.map(dir -> dir.resolve(name + SUFFIX)).filter(Files::exists);
    if (own.isEmpty()) {
      folder.filter(dir -> !Files.isDirectory(dir)).ifPresent(Templates::refuse);
      return Template.of(name + SUFFIX, builtIn(name));
    }
    try {
      return Template.of(own.get().toString(), Files.readString(own.get()));
    } catch (IOException e) {
      throw new TemplateException(own.get() + ": can't be read as text in UTF-8");
    }
  }

  private static void refuse(Path folder) {
    throw new TemplateException(folder + ": there is no such folder of templates");
  }
}
