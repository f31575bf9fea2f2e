package nl.qdc.hoptrace.input.complaint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.input.container.Archive;
import nl.qdc.hoptrace.input.container.Kind;
import nl.qdc.hoptrace.input.container.Mbox;
import nl.qdc.hoptrace.input.container.TooLargeException;
import nl.qdc.hoptrace.input.container.Unpacking;
import nl.qdc.hoptrace.input.mime.Fingerprints;
import nl.qdc.hoptrace.input.outlook.OutlookMessage;
import nl.qdc.hoptrace.input.section.Head;
import nl.qdc.hoptrace.input.section.Headers;
import nl.qdc.hoptrace.input.section.Lead;
import nl.qdc.hoptrace.input.section.Replay;

/** Reads mails out of the parts of a complaint. */
final class PartReader {

  private static final int FEWEST_FIELDS = 3;
  private static final List<String> CONTENT =
      List.of("From", "To", "Subject", "Date", "Message-ID");

  private final Finds finds;
  private final Unpacking unpacking;
  private final Fingerprints fingerprints;

  PartReader(Finds finds, Unpacking unpacking, Fingerprints fingerprints) {
    this.finds = finds;
    this.unpacking = unpacking;
    this.fingerprints = fingerprints;
  }

  /** Reads a part that may be a mail, an archive of mails, a report, or anything else. */
  void read(String type, InputStream in) throws IOException {
    try {
      file(type, in);
    } catch (TooLargeException e) {
      finds.missed("has an attachment (" + type + ") that " + e.text());
    } catch (IOException e) {
      finds.missed("has an attachment (" + type + ") that is damaged: " + e.getMessage());
    }
  }

  private void file(String type, InputStream in) throws IOException {
    Head head = Head.read(in);
    byte[] start = head.bytes();
    int lead = Lead.length(start, start.length);
    Kind kind = Kind.of(start, lead);
    if (kind.isArchive()) {
      archive(type, kind, new Replay(start, 0, in));
    } else if (kind == Kind.MBOX) {
      mbox(type, new Replay(start, lead, in));
    } else if (kind == Kind.OUTLOOK_OR_OFFICE) {
      outlook(type, new Replay(start, 0, in));
    } else if (Xarf.isLikely(start)) {
      samples(new Replay(start, 0, in));
    } else {
      mail(type, head, in);
    }
  }

  private void archive(String type, Kind kind, InputStream in) throws IOException {
    try (Archive archive = Archive.open(kind, in, unpacking)) {
      while (archive.next()) {
        file(type, archive.file());
      }
    }
  }

  private void mbox(String type, InputStream in) throws IOException {
    Mbox mbox = new Mbox(in);
    while (mbox.next()) {
      try (InputStream message = mbox.message()) {
        mail(type, Head.read(message), message);
        message.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private void outlook(String type, InputStream in) throws IOException {
    Optional<byte[]> headers = OutlookMessage.headers(in);
    if (headers.isPresent()) {
      InputStream text = new ByteArrayInputStream(headers.get());
      finds.attached(Found.headers(type, Headers.read(Head.read(text), text)));
    }
  }

  private void samples(InputStream in) throws IOException {
    Xarf report = Xarf.read(in);
    finds.feedback(report.feedback());
    for (byte[] sample : report.samples()) {
      InputStream mail = new ByteArrayInputStream(sample);
      mail("xarf", Head.read(mail), mail);
    }
  }

  private void mail(String type, Head head, InputStream in) throws IOException {
    Headers headers = Headers.read(head, in);
    if (isMail(headers.section())) {
      finds.attached(
          Found.certain(type, headers, fingerprints.of(headers.section(), headers.all(in))));
    }
  }

  /** Whether a file that does not say so is a mail: it has a trace, or several usual fields. */
  private static boolean isMail(HeaderSection section) {
    return section.first("Received").isPresent()
        || CONTENT.stream().filter(name -> section.first(name).isPresent()).count()
            >= FEWEST_FIELDS;
  }
}
