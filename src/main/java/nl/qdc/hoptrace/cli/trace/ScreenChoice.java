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

  /** What every terminal has: a bar that is too long does not stay on its line. */
  private static final int NARROW = 80;

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

  /** Columns of the terminal that standard output leads to. */
  static int width(Map<String, String> env) {
    return columns(env, "COLUMNS", Screen.DEFAULT_WIDTH);
  }

  /** Columns of the terminal that standard error leads to; the launcher asks it. */
  static int barWidth(Map<String, String> env) {
    return columns(env, "HOPTRACE_BAR_COLUMNS", columns(env, "COLUMNS", NARROW));
  }

  private static int columns(Map<String, String> env, String name, int otherwise) {
    String columns = env.getOrDefault(name, "");
    return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : otherwise;
  }
}
