package nl.qdc.hoptrace.config.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.BufferedReader;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** YAML 1.1, one document. */
final class YamlSyntax implements Syntax {

  /** Code points. YAML takes a second for some megabytes, so long lists are better kept apart. */
  private static final int LIMIT = 64 << 20;

  @Override
  public JsonParser open(BufferedReader reader) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LIMIT);
    return YAMLFactory.builder().loaderOptions(options).build().createParser(reader);
  }

  @Override
  public boolean isAlias(JsonParser parser) {
    return ((YAMLParser) parser).isCurrentAlias();
  }

  @Override
  public Scalar problem(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    message = message.replaceFirst(", got this instead.*", "");
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark at = marked.getProblemMark();
      return new Scalar("not YAML: " + marked.getProblem(), at.getLine() + 1, at.getColumn() + 1);
    }
    if (message.contains("exceeds the limit")) {
      message = "larger than 64 MiB; put ranges into a .txt or .csv file and include it";
    }
    return new Scalar("not YAML: " + message, 1, 1);
  }
}
