package nl.qdc.hoptrace.input.complaint;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads mails out of the parts of a complaint. */
public interface MailFinder {

  /** Reads a part that says that it is a mail. */
  List<Found> declared(String type, InputStream in) throws IOException;

  /** Reads a part that may be a mail, an archive of mails, a report, or anything else. */
  List<Found> attached(String type, InputStream in) throws IOException;
}
