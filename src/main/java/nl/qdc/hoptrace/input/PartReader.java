package nl.qdc.hoptrace.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.input.complaint.Contents;
import nl.qdc.hoptrace.input.complaint.Envelope;
import nl.qdc.hoptrace.input.complaint.Found;
import nl.qdc.hoptrace.input.complaint.MailFinder;
import nl.qdc.hoptrace.input.complaint.Unwrapper;
import nl.qdc.hoptrace.input.complaint.Xarf;

/** Reads mails out of the parts of a complaint. */
final class PartReader implements MailFinder {

  private static final int DEEPEST = 3;
  private static final int MOST_ENTRIES = 1000;
  private static final int FEWEST_FIELDS = 3;
  private static final List<String> CONTENT =
      List.of("From", "To", "Subject", "Date", "Message-ID");

  private final Envelope envelope;
  private final int depth;

  PartReader(Envelope envelope) {
    this(envelope, 0);
  }

  private PartReader(Envelope envelope, int depth) {
    this.envelope = envelope;
    this.depth = depth;
  }

  /** A mail within is the one complained of, unless it is a complaint that holds one itself. */
  @Override
  public List<Found> declared(String type, InputStream in) throws IOException {
    Headers headers = Headers.read(Head.read(in), in);
    if (depth < DEEPEST && envelope.isComplaint(headers.section())) {
      Contents inner = Unwrapper.read(headers.all(in), new PartReader(envelope, depth + 1));
      if (!inner.mails().isEmpty()) {
        return inner.mails();
      }
    }
    boolean empty = headers.section().fields().isEmpty();
    return empty ? List.of() : List.of(found(type, headers));
  }

  @Override
  public List<Found> attached(String type, InputStream in) throws IOException {
    Head head = Head.read(in);
    byte[] start = head.bytes();
    InputStream all = new Replay(start, 0, in);
    if (Kind.of(start) == Kind.ZIP) {
      return zipped(type, all);
    }
    if (Xarf.isLikely(start)) {
      return samples(all);
    }
    Headers headers = Headers.read(head, in);
    return isMail(headers.section()) ? List.of(found(type, headers)) : List.of();
  }

  private List<Found> zipped(String type, InputStream in) throws IOException {
    List<Found> mails = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && entries < MOST_ENTRIES;
          entry = zip.getNextEntry()) {
        entries++;
        Headers headers = Headers.read(Head.read(zip), zip);
        if (isMail(headers.section())) {
          mails.add(found(type, headers));
        }
      }
    } catch (ZipException | IllegalArgumentException broken) {
      // what was read before counts
    }
    return mails;
  }

  private List<Found> samples(InputStream in) throws IOException {
    List<Found> mails = new ArrayList<>();
    for (byte[] sample : Xarf.samples(in)) {
      InputStream mail = new ByteArrayInputStream(sample);
      Headers headers = Headers.read(Head.read(mail), mail);
      if (isMail(headers.section())) {
        mails.add(found("xarf", headers));
      }
    }
    return mails;
  }

  private static Found found(String way, Headers headers) {
    return new Found(way, headers.section(), headers.repairs(), false);
  }

  /** Whether a file that does not say so is a mail: it has a trace, or several usual fields. */
  private static boolean isMail(HeaderSection section) {
    return section.first("Received").isPresent()
        || CONTENT.stream().filter(name -> section.first(name).isPresent()).count()
            >= FEWEST_FIELDS;
  }
}
