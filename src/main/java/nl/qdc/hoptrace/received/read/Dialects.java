package nl.qdc.hoptrace.received.read;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.received.dialect.Dialect;
import nl.qdc.hoptrace.received.dialect.DottedPort;
import nl.qdc.hoptrace.received.dialect.Icloud;
import nl.qdc.hoptrace.received.dialect.Navgw;
import nl.qdc.hoptrace.received.dialect.OldExim;
import nl.qdc.hoptrace.received.dialect.OldSmtpsvc;
import nl.qdc.hoptrace.received.dialect.Smail;
import nl.qdc.hoptrace.received.dialect.Smtpd;
import nl.qdc.hoptrace.received.dialect.Telling;
import nl.qdc.hoptrace.received.dialect.Thrift;
import nl.qdc.hoptrace.received.dialect.note.Invoked;
import nl.qdc.hoptrace.received.dialect.note.Listserv;
import nl.qdc.hoptrace.received.dialect.note.MailEnable;
import nl.qdc.hoptrace.received.dialect.note.Ofmipd;
import nl.qdc.hoptrace.received.dialect.note.ProgramNote;
import nl.qdc.hoptrace.received.dialect.note.QmailScanner;
import nl.qdc.hoptrace.received.dialect.note.Reinjected;
import nl.qdc.hoptrace.received.dialect.note.Spool;
import nl.qdc.hoptrace.received.mta.Mta;
import nl.qdc.hoptrace.received.syntax.Clauses;

/** The dialects that are known. Each one knows its own stamps, so their order does not matter. */
final class Dialects {

  private static final List<Dialect> NOTES =
      List.of(
          new Invoked(),
          new ProgramNote(),
          new Ofmipd(),
          new MailEnable(),
          new QmailScanner(),
          new Listserv(),
          new Spool(),
          new Reinjected());

  private static final List<Dialect> CLIENTS =
      List.of(
          new Smail(),
          new OldSmtpsvc(),
          new OldExim(),
          new DottedPort(),
          new Navgw(),
          new Smtpd(),
          new Thrift(),
          new Icloud());

  private Dialects() {}

  /** A stamp of one step within a host: it need not have a {@code by}, or may have two. */
  static Optional<Telling> note(Clauses clauses, Mta mta) {
    return first(NOTES, clauses, mta);
  }

  /** A stamp with a {@code by} and an odd {@code from}. */
  static Optional<Telling> client(Clauses clauses, Mta mta) {
    return first(CLIENTS, clauses, mta);
  }

  private static Optional<Telling> first(List<Dialect> dialects, Clauses clauses, Mta mta) {
    for (Dialect dialect : dialects) {
      Optional<Telling> telling = dialect.read(clauses, mta);
      if (telling.isPresent()) {
        return telling;
      }
    }
    return Optional.empty();
  }
}
