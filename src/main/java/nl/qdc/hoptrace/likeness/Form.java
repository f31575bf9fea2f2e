package nl.qdc.hoptrace.likeness;

/** How a made-up word is built: {@code Ab3-77f@x} has the form {@code x-x@a}. */
final class Form {

  private static final int LONGEST = 48;

  private Form() {}

  /**
   * The form of a word: {@code 9} for each run of digits, {@code a} of letters, {@code x} of both;
   * anything else as it is, runs of one sign once.
   */
  static String of(String word) {
    StringBuilder form = new StringBuilder();
    int at = 0;
    while (at < word.length() && form.length() < LONGEST) {
      int end = at;
      boolean digits = false;
      boolean letters = false;
      while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
        digits |= Character.isDigit(word.charAt(end));
        letters |= !Character.isDigit(word.charAt(end));
        end++;
      }
      if (end > at) {
        form.append(digits ? letters ? 'x' : '9' : 'a');
        at = end;
      } else {
        at = sign(word, at, form);
      }
    }
    return form.toString();
  }

  private static int sign(String word, int at, StringBuilder form) {
    char sign = word.charAt(at);
    form.append(sign);
    int end = at + 1;
    while (end < word.length() && word.charAt(end) == sign) {
      end++;
    }
    return end;
  }

  /** The name of a program without its version. */
  static String ofProgram(String name) {
    int end = 0;
    while (end < name.length() && !Character.isDigit(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end).strip();
  }
}
