package nl.qdc.hoptrace.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.input.container.Archive;
import nl.qdc.hoptrace.input.container.ArchiveLimits;
import nl.qdc.hoptrace.input.container.Kind;
import nl.qdc.hoptrace.input.container.Mbox;
import nl.qdc.hoptrace.input.container.Unpacking;
import nl.qdc.hoptrace.input.outlook.OutlookMessage;
import nl.qdc.hoptrace.input.section.CountingInput;
import nl.qdc.hoptrace.input.section.Head;
import nl.qdc.hoptrace.input.section.Lead;
import nl.qdc.hoptrace.input.section.Replay;

/** Reads a stream of bytes as what it is: a mail, or something that holds mails. */
final class ContainerReader {

  private final Reading reading;
  private final ArchiveLimits limits;
  private final MailReader mails;

  ContainerReader(Reading reading, ArchiveLimits limits) {
    this.reading = reading;
    this.limits = limits;
    this.mails = new MailReader(reading);
  }

  /**
   * Reads all mails of a file.
   *
   * @param file the file, where it is one
   */
  void read(InputStream in, Snapshot file, Place place) throws IOException {
    CountingInput counted = counted(in);
    read(counted, file, place, new Form.Own(), new Unpacking(limits, counted));
  }

  private void read(CountingInput in, Snapshot file, Place place, Form form, Unpacking unpacking)
      throws IOException {
    Head head = Head.read(in);
    byte[] start = head.bytes();
    int lead = Lead.length(start, start.length);
    Kind kind = Kind.of(start, lead);
    if (kind.isArchive()) {
      archive(kind, new Replay(start, 0, in), place, form, unpacking);
      file.check();
    } else if (kind == Kind.MBOX) {
      mbox(new Replay(start, lead, in), place, form);
      file.check();
    } else if (kind == Kind.OUTLOOK_OR_OFFICE) {
      outlook(new Replay(start, 0, in), in, place);
      file.check();
    } else {
      mails.read(head, in, file, place, kind == Kind.MAIL ? form : seeming(kind, form));
    }
  }

  /** What is no mail is called by what it seems to be. */
  private static Form seeming(Kind kind, Form form) {
    return (shape, section) -> section.fields().isEmpty() ? kind.word() : form.of(shape, section);
  }

  private void archive(Kind kind, InputStream in, Place place, Form form, Unpacking unpacking)
      throws IOException {
    Form inside = kind == Kind.GZIP ? form : Form.in(kind == Kind.TAR ? "tar" : "zip");
    try (Archive archive = Archive.open(kind, in, unpacking)) {
      while (archive.next()) {
        read(counted(archive.file()), Snapshot.NONE, place, inside, unpacking);
      }
    }
  }

  /** One message with a {@code From} line above it is a mail like any other. */
  private void mbox(InputStream in, Place place, Form form) throws IOException {
    Mbox mbox = new Mbox(in);
    while (mbox.next()) {
      boolean first = place.index() == 0;
      CountingInput counted = counted(mbox.message());
      mails.read(
          Head.read(counted),
          counted,
          Snapshot.NONE,
          place,
          (String shape, HeaderSection section) ->
              first && mbox.atEnd() ? form.of(shape, section) : "mbox");
    }
  }

  private void outlook(InputStream all, CountingInput counted, Place place) throws IOException {
    Optional<byte[]> headers = OutlookMessage.headers(all);
    InputStream text = new ByteArrayInputStream(headers.orElseGet(() -> new byte[0]));
    String form = headers.isPresent() ? "msg" : Kind.OUTLOOK_OR_OFFICE.word();
    mails.read(Head.read(text), counted, Snapshot.NONE, place, Form.in(form));
  }

  private CountingInput counted(InputStream in) {
    return new CountingInput(in, reading.hash());
  }
}
