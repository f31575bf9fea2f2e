package nl.qdc.hoptrace.input.paste;

/**
 * Headers in a text.
 *
 * @param headers the headers, damage undone
 * @param doubtful whether they may be part of another mail's text: they stand below its headers, or
 *     below what an inline forward kept of them
 */
public record Block(Pasted headers, boolean doubtful) {}
