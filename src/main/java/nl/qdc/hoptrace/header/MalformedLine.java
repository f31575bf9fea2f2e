package nl.qdc.hoptrace.header;

/**
 * A line of the header section that is no field: it has no colon, or blanks in its name.
 *
 * @param line its number, 1 for the first
 * @param raw the line and what is folded under it
 */
public record MalformedLine(int line, RawText raw) {}
