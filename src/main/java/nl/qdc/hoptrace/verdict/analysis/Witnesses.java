package nl.qdc.hoptrace.verdict.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.KnownName;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.trace.Hop;
import nl.qdc.hoptrace.verdict.Witness;
import nl.qdc.hoptrace.verdict.Witness.Side;
import nl.qdc.hoptrace.verdict.evidence.Case;
import nl.qdc.hoptrace.verdict.evidence.OurNames;

/** Fields in which another program noted the address that handed the mail over. */
final class Witnesses {

  /**
   * Field name to the labels behind which the address stands; an empty label is the whole value.
   */
  private static final Map<KnownName, List<String>> LABELS = new EnumMap<>(KnownName.class);

  static {
    List<String> results = List.of("(sender ip is ", "policy.iprev=", "smtp.remote-ip=");
    LABELS.put(KnownName.RECEIVED_SPF, List.of("client-ip=")); // RFC 7208 §9.1
    LABELS.put(KnownName.AUTHENTICATION_RESULTS, results);
    LABELS.put(KnownName.ARC_AUTHENTICATION_RESULTS, results);
    LABELS.put(KnownName.X_SENDER_IP, List.of(""));
    LABELS.put(KnownName.X_ORIGINATING_IP, List.of(""));
    LABELS.put(KnownName.X_FOREFRONT_ANTISPAM_REPORT, List.of("cip:"));
  }

  /** Webmail notes its user here, some receivers their peer; nobody can tell which. */
  private static final String CLIENTS_NOTE = "x-originating-ip";

  /** How Gmail tells of SPF in its results: with the sender's mail address before the address. */
  private static final String DESIGNATE = " designate";

  private Witnesses() {}

  static List<Witness> of(Case theCase) {
    List<Witness> found = new ArrayList<>(2);
    List<HeaderField> fields = theCase.section().fields();
    for (int i = 0; i < fields.size(); i++) {
      HeaderField field = fields.get(i);
      List<String> labels = LABELS.get(field.known());
      if (labels != null) {
        Side side = side(i, theCase);
        if (side != Side.SENDER) { // that can only claim
          Optional<IpAddress> named = address(field.value(), labels);
          if (named.isPresent()) {
            found.add(witness(field, named.get(), side, theCase));
          }
        }
      }
    }
    return found;
  }

  /**
   * A witness on the receiver's side that names a public address which no believed stamp shows:
   * real mail with a trace that was sent again is caught so.
   */
  static Optional<Witness> contradiction(List<Witness> witnesses, Case theCase) {
    for (Witness witness : witnesses) {
      if (decides(witness, theCase) && !witness.agrees() && isStranger(witness, theCase)) {
        return Optional.of(witness);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether its writer is on the receiver's side and speaks of the hand-over at the border: not so
   * above a pull, where the mailbox's owner stands between, nor where it may be a webmail's user.
   */
  private static boolean decides(Witness witness, Case theCase) {
    for (Hop pull : theCase.trail().pulls()) {
      if (witness.line() < pull.field().line()) {
        return false;
      }
    }
    return witness.side() == Side.RECEIVER && !witness.field().equalsIgnoreCase(CLIENTS_NOTE);
  }

  private static boolean isStranger(Witness witness, Case theCase) {
    return SpecialRange.isPublic(witness.ip())
        && !theCase.isBelievedPeer(witness.ip())
        && !theCase.ground().receivers().holds(witness.ip());
  }

  private static Witness witness(HeaderField field, IpAddress ip, Side side, Case theCase) {
    Optional<IpAddress> border = theCase.borderPeer();
    boolean agrees = border.isPresent() && border.get().equals(ip);
    return new Witness(field.name(), field.line(), ip, agrees, side);
  }

  private static Side side(int position, Case theCase) {
    Optional<Hop> border = theCase.borderHop();
    if (border.isEmpty() || position > border.get().position()) {
      return border.isPresent() && isAbove(position, theCase.below(border.get()))
          ? Side.EITHER
          : Side.SENDER;
    }
    return Side.RECEIVER;
  }

  private static boolean isAbove(int position, Optional<Hop> next) {
    return next.isEmpty() || position < next.get().position();
  }

  private static Optional<IpAddress> address(String value, List<String> labels) {
    String lower = value.toLowerCase(Locale.ROOT);
    for (String label : labels) {
      int at = place(lower, label);
      if (at >= 0) {
        return OurNames.firstAddressIn(firstWord(value.substring(at + label.length())));
      }
    }
    return labels.size() > 1 ? permitted(value) : Optional.empty();
  }

  // spf=pass (google.com: domain of a@x.example designates 192.0.2.1 as permitted sender)
  /** The address that SPF was asked about; none when the words stand twice, since one was typed. */
  private static Optional<IpAddress> permitted(String value) {
    int at = value.indexOf(DESIGNATE);
    int blank = at < 0 ? -1 : value.indexOf(' ', at + DESIGNATE.length());
    return blank < 0 || value.indexOf(DESIGNATE, blank) >= 0
        ? Optional.empty()
        : OurNames.firstAddressIn(firstWord(value.substring(blank)));
  }

  /**
   * Where a label stands as a word of its own, outside quotes and, unless it opens one, outside
   * comments: the sender's mail address stands in these fields too, and may hold anything.
   */
  private static int place(String lower, String label) {
    if (lower.indexOf(label) < 0) {
      return -1;
    }
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i <= lower.length() - label.length(); i++) {
      boolean starts = i == 0 || " ;\t(".indexOf(lower.charAt(i - 1)) >= 0;
      if (depth == 0 && !quoted && starts && lower.startsWith(label, i)) {
        return i;
      }
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      quoted ^= c == '"' && depth == 0;
      depth = Math.max(0, depth + (quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0));
    }
    return -1;
  }

  /** Up to what ends an address in these fields. */
  private static String firstWord(String text) {
    String stripped = text.strip();
    int end = 0;
    while (end < stripped.length() && " ;,)\t".indexOf(stripped.charAt(end)) < 0) {
      end++;
    }
    return stripped.substring(0, end);
  }
}
