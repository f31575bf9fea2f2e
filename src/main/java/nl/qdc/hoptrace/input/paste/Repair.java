package nl.qdc.hoptrace.input.paste;

import java.util.List;

/** One kind of damage that pasting and saving do to headers, and how it is undone. */
@FunctionalInterface
interface Repair {

  /** All repairs, in the order in which they are tried. */
  List<Repair> ALL =
      List.of(
          new Markup(),
          new OddBlanks(),
          new OddNames(),
          new Labels(),
          new Quotes(),
          new Indentation(),
          new BlankLines(),
          new OddBlanks(),
          new Folding(),
          new SmartQuotes());

  /** The text without the damage, or the same text where there is none. */
  Pasted mend(Pasted text);

  /** The text with all damage undone. */
  static Pasted all(Pasted text) {
    Pasted mended = text;
    for (Repair repair : ALL) {
      mended = repair.mend(mended);
    }
    return mended;
  }
}
