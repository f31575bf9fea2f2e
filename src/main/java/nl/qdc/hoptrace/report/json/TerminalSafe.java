package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import nl.qdc.hoptrace.report.terminal.Invisible;
import org.jspecify.annotations.Nullable;

/** Escapes beyond those of RFC 8259 §7: JSON that a terminal shows may not steer it. */
final class TerminalSafe extends CharacterEscapes {

  private static final long serialVersionUID = 1;

  private static final int DELETE = 0x7f;

  private static final int[] ASCII = standardAsciiEscapesForJSON();

  static {
    ASCII[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  /** Asked for every character beyond ASCII; surrogates, paired or not, are escaped anyway. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return Invisible.is(character)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
        : null;
  }
}
