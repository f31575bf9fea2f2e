package nl.qdc.hoptrace.config;

import java.io.Serial;
import java.util.List;

/** A configuration or an option that is wrong, in words for the user. */
public final class ConfigurationException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<String> messages;

  /** The mistakes, a line each. */
  public ConfigurationException(List<String> messages) {
    super(String.join("\n", messages));
    this.messages = List.copyOf(messages);
  }

  /** The mistakes, a line each. */
  public List<String> messages() {
    return messages;
  }
}
