package nl.qdc.hoptrace.report.terminal;

import java.time.ZoneId;

/**
 * What a report is shown on.
 *
 * @param width columns; fewer than {@link #LEAST_WIDTH} count as that many
 * @param zone the time zone to show times in
 * @param colour whether it understands colours
 */
public record Screen(int width, ZoneId zone, boolean colour) {

  /** The width to take when it is not known. */
  public static final int DEFAULT_WIDTH = 100;

  /** The width that a report needs. */
  public static final int LEAST_WIDTH = 40;

  private static final int ROOMY_WIDTH = 76;

  /** Raises the width to the least. */
  public Screen {
    width = Math.max(width, LEAST_WIDTH);
  }

  /** Whether there is room for labels beside the text. */
  public boolean isRoomy() {
    return width >= ROOMY_WIDTH;
  }
}
