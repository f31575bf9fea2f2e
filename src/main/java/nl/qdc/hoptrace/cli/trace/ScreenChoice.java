package nl.qdc.hoptrace.cli.trace;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.qdc.hoptrace.config.value.TimeZoneName;
import nl.qdc.hoptrace.report.terminal.Screen;

/**
 * What is known of the screen: the options and the customary environment variables.
 *
 * @param colour one of {@link #WHEN}
 * @param terminal whether the output leads to one
 */
public record ScreenChoice(
    String colour, boolean terminal, Map<String, String> env, TimeZoneName zone)
    implements Supplier<Screen> {

  static final List<String> WHEN = List.of("auto", "always", "never");

  /** The screen to write for. */
  @Override
  public Screen get() {
    return new Screen(width(env), zone.zone(), isColoured());
  }

  /** See no-color.org and bixense.com/clicolors. */
  private boolean isColoured() {
    if (!colour.equals("auto")) {
      return colour.equals("always");
    }
    if (!env.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!env.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
      return true;
    }
    return terminal && !env.getOrDefault("TERM", "").equals("dumb");
  }

  /** Columns of the terminal. */
  static int width(Map<String, String> env) {
    String columns = env.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : Screen.DEFAULT_WIDTH;
  }
}
