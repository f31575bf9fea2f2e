package nl.qdc.hoptrace.config.source;

/**
 * One value as it stands in a file.
 *
 * @param text the value, without quotes
 * @param line its line, counted from 1
 * @param column its first character, counted from 1
 */
public record Scalar(String text, int line, int column) {}
