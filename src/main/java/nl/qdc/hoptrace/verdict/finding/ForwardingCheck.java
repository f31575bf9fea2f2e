package nl.qdc.hoptrace.verdict.finding;

import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.KnownName;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.Contact;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.trace.Neighbours;
import nl.qdc.hoptrace.trace.Reason;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.ReturnPath;

/** Whether a customer's machine seems to have forwarded the mail: mitigation, not proof. */
final class ForwardingCheck implements Findings.Check {

  private static final List<String> FORWARDING =
      List.of(
          "Delivered-To", // the machine had delivered it once
          "X-Original-To",
          "Envelope-To",
          "X-Forwarded-For",
          "X-Forwarded-To",
          "X-Forwarded-By");

  /** RFC 5322 §3.6.6. */
  private static final String RESENT = "Resent-";

  @Override
  public void on(Case theCase, List<Finding> found) {
    Optional<String> hint = hint(theCase);
    if (hint.isPresent()) {
      found.add(Findings.general(FindingCode.POSSIBLY_FORWARDED, hint.get()));
    }
  }

  /** What hints at forwarding below a machine of ours that is no relay; empty for nothing. */
  private static Optional<String> hint(Case theCase) {
    Reason reason = theCase.trail().reason();
    boolean host = reason == Reason.BORDER_PEER || reason == Reason.BEHIND_RELAY;
    if (!host && reason != Reason.AUTHENTICATED_AT_RELAY) {
      return Optional.empty();
    }
    Contact contact = theCase.trail().source().orElseThrow();
    if (contact.writer()) {
      return Optional.empty(); // webmail: the relay itself
    }
    Hop source = contact.hop();
    Optional<String> hint = ownStamp(source, theCase);
    if (hint.isEmpty()) {
      hint = rewrittenSender(theCase);
    }
    if (hint.isEmpty()) {
      hint = smarthost(theCase);
    }
    return hint.isPresent() ? hint : fields(source, theCase);
  }

  /**
   * The machine's own stamp shows an outside peer, and no login: that would be one of its users.
   */
  private static Optional<String> ownStamp(Hop source, Case theCase) {
    Optional<Hop> own = innermost(source, theCase);
    if (own.isEmpty() || !theCase.showsOutsider(own.get()) || isLogin(own.get())) {
      return Optional.empty();
    }
    return Optional.of(
        "the machine's own stamp in line "
            + own.get().field().line()
            + " shows the outside host "
            + own.get().peer().orElseThrow());
  }

  /** The machine's own stamp, below those of its programs, which handed the mail to each other. */
  private static Optional<Hop> innermost(Hop source, Case theCase) {
    Optional<Hop> own = Optional.empty();
    Optional<Hop> next = theCase.chain().belowNotes(source);
    while (next.isPresent() && isOwn(source, next.get())) {
      own = next;
      boolean within = !next.get().showsPublicPeer() && !isLogin(next.get());
      next = within ? theCase.chain().belowNotes(next.get()) : Optional.empty();
    }
    return own;
  }

  private static boolean isOwn(Hop source, Hop hop) {
    return hop.stamp().isPresent()
        && Neighbours.fit(source.stamp().orElseThrow(), hop.stamp().get());
  }

  private static boolean isLogin(Hop hop) {
    return hop.is(Handover.LOGIN) || hop.is(Handover.CLIENT) || hop.is(Handover.HTTPS); // webmail
  }

  /** Sender rewriting, unless the receiver's side did it: {@code SRS0=…@forwarder}. */
  private static Optional<String> rewrittenSender(Case theCase) {
    Optional<Hop> hop = theCase.borderHop();
    if (hop.isEmpty() || hop.get().stamp().isEmpty()) {
      return Optional.empty();
    }
    Stamp border = hop.get().stamp().get();
    if (border.envelopeFrom().isPresent()) {
      return isRewritten(border.envelopeFrom().get())
          ? Optional.of("the envelope sender at the border was rewritten by a forwarder (SRS)")
          : Optional.empty();
    }
    Optional<HeaderField> path = theCase.section().first(KnownName.RETURN_PATH);
    if (path.isEmpty() || !isRewritten(path.get().value())) {
      return Optional.empty();
    }
    String domain = Names.normal(ReturnPath.domain(path.get().value()));
    String host = Names.normal(border.by().name().orElse(""));
    return theCase.ground().organisations().same(host, domain)
        ? Optional.empty()
        : Optional.of(
            "the envelope sender in line "
                + path.get().line()
                + " was rewritten by a forwarder (SRS)");
  }

  private static boolean isRewritten(String path) {
    return ReturnPath.tag(path).equals(Optional.of(ReturnPath.SRS));
  }

  /**
   * MailChannels, which stands between the source and the receiver, tells forwarded mail from
   * other: {@code X-MC-Relay: Forwarding}, {@code X-MailChannels-SenderId:
   * _forwarded-from|203.0.113.9}.
   */
  private static Optional<String> smarthost(Case theCase) {
    int border = theCase.borderHop().orElseThrow().field().line();
    for (HeaderField field : theCase.section().fields()) {
      boolean said =
          isSaid(field, "X-MC-Relay", "Forwarding")
              || isSaid(field, "X-MailChannels-SenderId", "_forwarded-from|")
              || isSaid(field, "X-Sender-Id", "_forwarded-from|");
      if (said && field.line() > border) {
        return Optional.of(
            field.name()
                + " in line "
                + field.line()
                + " says that the mail was forwarded: the word of MailChannels, if it was on the way");
      }
    }
    return Optional.empty();
  }

  private static boolean isSaid(HeaderField field, String name, String start) {
    return field.is(name) && field.value().regionMatches(true, 0, start, 0, start.length());
  }

  private static Optional<String> fields(Hop source, Case theCase) {
    for (HeaderField field : theCase.section().fields()) {
      if (field.line() > source.field().line() && isForwarding(field)) {
        return Optional.of(text(field, theCase));
      }
    }
    return Optional.empty();
  }

  /** What stands there; a mail that was delivered to one mailbox twice went round in a loop. */
  private static String text(HeaderField field, Case theCase) {
    for (HeaderField other : theCase.section().fields()) {
      boolean again = other.is(KnownName.DELIVERED_TO) && other.line() < field.line();
      if (again
          && field.is(KnownName.DELIVERED_TO)
          && other.value().equalsIgnoreCase(field.value())) {
        return "the mail was delivered to one mailbox twice, in lines "
            + other.line()
            + " and "
            + field.line()
            + ": a forwarding loop";
      }
    }
    return field.name() + " stands in line " + field.line();
  }

  private static boolean isForwarding(HeaderField field) {
    if (field.name().regionMatches(true, 0, RESENT, 0, RESENT.length())) {
      return true;
    }
    for (String name : FORWARDING) {
      if (field.is(name)) {
        return true;
      }
    }
    return false;
  }
}
