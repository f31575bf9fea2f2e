package nl.qdc.hoptrace.input.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes and not by its name. */
public enum Kind {
  GZIP(0, "\u001f\u008b"),
  ZIP(0, "PK\u0003\u0004"),
  EMPTY_ZIP(0, "PK\u0005\u0006"),
  TAR(257, "ustar"),
  MBOX(0, "From "),
  OUTLOOK_OR_OFFICE(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  PDF(0, "%PDF-"),
  PNG(0, "\u0089PNG"),
  JPEG(0, "\u00ff\u00d8\u00ff"),
  GIF(0, "GIF8"),
  SEVEN_ZIP(0, "7z\u00bc\u00af"),
  RAR(0, "Rar!"),
  BZIP2(0, "BZh"),
  XZ(0, "\u00fd7zXZ"),
  ZSTD(0, "(\u00b5/\u00fd"),
  PROGRAM(0, "\u007fELF"),
  PST(0, "!BDN"),
  /** A mail, or nothing that is known. */
  MAIL(0, "");

  private final int offset;
  private final byte[] mark;

  Kind(int offset, String mark) {
    this.offset = offset;
    this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The kind of a file that begins so. */
  public static Kind of(byte[] start) {
    return of(start, 0);
  }

  /**
   * The kind of a file.
   *
   * @param start its first bytes
   * @param lead how many of them a text would not begin with
   */
  public static Kind of(byte[] start, int lead) {
    for (Kind kind : values()) {
      if (kind.marks(start, kind == MBOX ? lead : 0)) {
        return kind;
      }
    }
    return MAIL;
  }

  private boolean marks(byte[] start, int lead) {
    int at = lead + offset;
    if (start.length < at + mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (start[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether other files lie in it. */
  public boolean isArchive() {
    return switch (this) {
      case GZIP, ZIP, EMPTY_ZIP, TAR -> true;
      default -> false;
    };
  }

  /** What to call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
