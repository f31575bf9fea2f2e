package nl.qdc.hoptrace.received.read;

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

/**
 * The dialects that are known. Each one knows its own stamps, so their order does not matter; they
 * stand in groups so that a usual stamp is shown to few of them.
 */
final class Dialects {

  private static final Dialect[] NOTES_WITHOUT_BY = {
    new Invoked(), new ProgramNote(), new Ofmipd(), new MailEnable()
  };
  private static final Dialect[] NOTES_WITH_BY = {
    new ProgramNote(), new QmailScanner(), new Listserv(), new Spool(), new Reinjected()
  };

  private static final Dialect[] OF_ANYBODY = {new Smtpd(), new Thrift(), new Icloud()};
  private static final Dialect[] OF_SMAIL = {new Smail()};
  private static final Dialect[] OF_SMTPSVC = {new OldSmtpsvc()};
  private static final Dialect[] OF_EXIM = {new OldExim(), new DottedPort()};
  private static final Dialect[] OF_NAVGW = {new Navgw()};
  private static final Dialect[] OF_NOBODY = {};

  private Dialects() {}

  /** A stamp of one step within a host: it need not have a {@code by}, or may have two. */
  static Optional<Telling> note(Clauses clauses, Mta mta) {
    return first(clauses.byCount() == 0 ? NOTES_WITHOUT_BY : NOTES_WITH_BY, clauses, mta);
  }

  /** A stamp with a {@code by} and an odd {@code from}. */
  static Optional<Telling> client(Clauses clauses, Mta mta) {
    Optional<Telling> own = first(of(mta), clauses, mta);
    return own.isPresent() ? own : first(OF_ANYBODY, clauses, mta);
  }

  private static Dialect[] of(Mta mta) {
    return switch (mta) {
      case SMAIL -> OF_SMAIL;
      case SMTPSVC -> OF_SMTPSVC;
      case EXIM -> OF_EXIM;
      case NAVGW -> OF_NAVGW;
      default -> OF_NOBODY;
    };
  }

  private static Optional<Telling> first(Dialect[] dialects, Clauses clauses, Mta mta) {
    for (Dialect dialect : dialects) {
      Optional<Telling> telling = dialect.read(clauses, mta);
      if (telling.isPresent()) {
        return telling;
      }
    }
    return Optional.empty();
  }
}
