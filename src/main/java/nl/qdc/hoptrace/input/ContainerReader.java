package nl.qdc.hoptrace.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.qdc.hoptrace.header.HeaderSection;

/** Reads a stream of bytes as what it is: a mail, or something that holds mails. */
final class ContainerReader {

  private static final int DEEPEST = 3;

  private final Reading reading;
  private final MailReader mails;

  ContainerReader(Reading reading) {
    this.reading = reading;
    this.mails = new MailReader(reading);
  }

  /**
   * Reads all mails of a file.
   *
   * @param size its length, where it is known, so that its end need not be read
   */
  void read(InputStream in, OptionalLong size, Place place) throws IOException {
    read(in, size, place, Form.OWN, 0);
  }

  private void read(InputStream in, OptionalLong size, Place place, Form form, int depth)
      throws IOException {
    CountingInput counted = new CountingInput(in, reading.hash());
    Head head = Head.read(counted);
    byte[] start = head.bytes();
    int lead = Lead.length(start, start.length);
    Kind kind = depth < DEEPEST ? Kind.of(start, lead) : Kind.MAIL;
    int from = kind == Kind.MBOX ? lead : 0;
    InputStream all = new Replay(start, from, counted);
    switch (kind) {
      case GZIP -> read(unpacked(new GZIPInputStream(all)), place, form, depth);
      case ZIP, EMPTY_ZIP -> zip(all, place, depth);
      case TAR -> tar(all, place, depth);
      case MBOX -> mbox(all, place, form);
      default -> mails.read(head, counted, size, place, kind.isRead() ? form : seeming(kind, form));
    }
  }

  private void read(InputStream in, Place place, Form form, int depth) throws IOException {
    read(in, OptionalLong.empty(), place, form, depth + 1);
  }

  /** What is no mail is called by what it seems to be. */
  private static Form seeming(Kind kind, Form form) {
    return (shape, section) -> section.fields().isEmpty() ? kind.word() : form.of(shape, section);
  }

  private static InputStream unpacked(InputStream in) {
    return new UnpackedInput(in);
  }

  private void zip(InputStream in, Place place, int depth) throws IOException {
    try {
      ZipInputStream zip = new ZipInputStream(in);
      InputStream entries = unpacked(zip);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          read(entries, place, Form.in("zip"), depth);
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      place.fail(Problem.UNREADABLE, "the zip archive is damaged: " + e.getMessage());
    }
  }

  private void tar(InputStream in, Place place, int depth) throws IOException {
    Tar tar = new Tar(in);
    while (tar.next()) {
      read(tar.entry(), place, Form.in("tar"), depth);
    }
  }

  /** One message with a {@code From} line above it is a mail like any other. */
  private void mbox(InputStream in, Place place, Form form) throws IOException {
    Mbox mbox = new Mbox(in);
    while (mbox.next()) {
      boolean first = place.index() == 0;
      CountingInput counted = new CountingInput(mbox.message(), reading.hash());
      mails.read(
          Head.read(counted),
          counted,
          OptionalLong.empty(),
          place,
          (String shape, HeaderSection section) ->
              first && mbox.atEnd() ? form.of(shape, section) : "mbox");
    }
  }
}
