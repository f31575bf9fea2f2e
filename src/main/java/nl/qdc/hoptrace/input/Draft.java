package nl.qdc.hoptrace.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.header.MalformedLine;

/** The text of a header section between two repairs. */
final class Draft {

  private final byte[] bytes;
  private final IntUnaryOperator originalLine;
  private final List<String> repairs;

  private Draft(byte[] bytes, IntUnaryOperator originalLine, List<String> repairs) {
    this.bytes = bytes;
    this.originalLine = originalLine;
    this.repairs = List.copyOf(repairs);
  }

  /** A text in which nothing has been mended. */
  static Draft untouched(byte[] bytes) {
    return new Draft(bytes, IntUnaryOperator.identity(), List.of());
  }

  /** The text as mended so far; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** What was mended so far, each with the lines of the input. */
  List<String> repairs() {
    return repairs;
  }

  /**
   * What a repair made of this text.
   *
   * @param mended the text after it
   * @param lineBefore for a line after it, the line that it was before
   * @param repair what was mended, with the lines of the input
   */
  Draft mended(byte[] mended, IntUnaryOperator lineBefore, String repair) {
    List<String> all = new ArrayList<>(repairs);
    all.add(repair);
    return new Draft(mended, line -> originalLine.applyAsInt(lineBefore.applyAsInt(line)), all);
  }

  /** The fields of the text, with the lines that they have in the input. */
  HeaderSection section() {
    HeaderSection section = HeaderReader.read(bytes);
    return repairs.isEmpty() ? section : withOriginalLines(section);
  }

  private HeaderSection withOriginalLines(HeaderSection section) {
    return new HeaderSection(
        section.fields().stream().map(this::withOriginalLine).toList(),
        section.malformed().stream()
            .map(line -> new MalformedLine(originalLine.applyAsInt(line.line()), line.raw()))
            .toList(),
        section.length(),
        section.cut());
  }

  private HeaderField withOriginalLine(HeaderField field) {
    int line = originalLine.applyAsInt(field.line());
    return new HeaderField(field.name(), field.raw(), field.bodyOffset(), line, field.cut());
  }
}
