package nl.qdc.hoptrace.redact.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.net.SpecialRange;
import nl.qdc.hoptrace.redact.key.Pseudonyms;
import nl.qdc.hoptrace.redact.trace.Complainant;
import nl.qdc.hoptrace.redact.trace.Traces;

/**
 * Replaces in a text what tells of the complainant. What it shows openly is replaced by itself, a
 * word that holds it in some coding is replaced whole, and so is a text that still tells of him.
 */
public final class TextRedactor {

  private static final String AROUND_WORDS = "<>()[]\"',;";

  private final Traces traces;
  private final Traces besideDates;
  private final Pseudonyms pseudonyms;
  private final Predicate<String> isKeptMailbox;
  private final List<Rule> prose;
  private final List<Rule> record;
  private final List<Rule> anybody;

  /** A redactor of what tells of a complainant. */
  public TextRedactor(Complainant complainant, Pseudonyms pseudonyms) {
    this.traces = new Traces(complainant, pseudonyms);
    this.isKeptMailbox = complainant::isKeptMailbox;
    this.besideDates = traces.besideDates();
    this.pseudonyms = pseudonyms;
    Rule links = new Links(traces, pseudonyms);
    Rule addresses = new Scan(TextRedactor::isOfAddress, this::privateAddress);
    Rule codes = new Scan(TextRedactor::isOfWord, this::code);
    Rule mailboxes = new Scan(TextRedactor::isOfMailbox, this::mailbox);
    this.prose = List.of(links, traces::cut, addresses, words(traces), codes);
    this.record = List.of(links, besideDates::cut, addresses, words(besideDates));
    this.anybody = List.of(links, besideDates::cut, mailboxes, addresses, words(besideDates));
  }

  /** A text for people: links, codes and numbers that may name its reader go, too. */
  public String prose(String line) {
    return redacted(line, prose, traces);
  }

  /** A text for machines, whose numbers and names are evidence: a stamp, a script's name. */
  public String record(String text) {
    return redacted(text, record, besideDates);
  }

  /** A text in which any mailbox may be the complainant's. */
  public String anybody(String text) {
    return redacted(text, anybody, besideDates);
  }

  /** A text that is replaced whole, whatever it says. */
  public String token(String text) {
    return pseudonyms.token(text);
  }

  /** Whether a text tells of the complainant, also when blanks were put in. */
  public boolean tells(String text) {
    return tells(text, besideDates);
  }

  private static boolean tells(String text, Traces sought) {
    return sought.areIn(text) || sought.areInScattered(text);
  }

  private String redacted(String text, List<Rule> rules, Traces sought) {
    List<Piece> pieces = List.of(new Piece(text, false));
    for (Rule rule : rules) {
      Collected next = new Collected(new ArrayList<>());
      for (Piece piece : pieces) {
        if (piece.done) {
          next.pieces.add(piece);
        } else {
          rule.apply(piece.text, next);
        }
      }
      pieces = next.pieces;
    }
    StringBuilder joined = new StringBuilder(text.length());
    pieces.forEach(piece -> joined.append(piece.text));
    String result = joined.toString();
    return tells(result, sought) ? token(text) : result;
  }

  private static boolean isOfAddress(int c) {
    return Character.digit(c, 16) >= 0 || c == '.' || c == ':';
  }

  private Optional<String> privateAddress(String run) {
    String text = run.endsWith(".") || run.endsWith(":") ? run.substring(0, run.length() - 1) : run;
    Optional<IpAddress> ip = text.length() < 3 ? Optional.empty() : IpLiteral.parse(text);
    return ip.filter(address -> SpecialRange.of(address).equals(Optional.of(SpecialRange.PRIVATE)))
        .map(address -> pseudonyms.ip(address) + run.substring(text.length()));
  }

  /** Most texts tell nothing: only in one that does, the words that do are looked for. */
  private Rule words(Traces sought) {
    Rule each =
        new Scan(
            TextRedactor::isOfWord,
            word -> sought.areIn(word) ? Optional.of(token(word)) : Optional.empty());
    return (text, out) -> {
      if (sought.areIn(text)) {
        each.apply(text, out);
      } else {
        out.plain(text);
      }
    };
  }

  private static boolean isOfWord(int c) {
    return c > ' ' && AROUND_WORDS.indexOf(c) < 0;
  }

  private Optional<String> code(String word) {
    return Opaque.is(word) || isBareLink(word) ? Optional.of(token(word)) : Optional.empty();
  }

  /** A link without its scheme: a name with a dot before the first slash. */
  private static boolean isBareLink(String word) {
    int slash = word.indexOf('/');
    return slash > 0
        && word.lastIndexOf('.', slash) > 0
        && Character.isLetter(word.charAt(slash - 1));
  }

  private static boolean isOfMailbox(int c) {
    return Character.isLetterOrDigit(c) || "@.!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
  }

  private Optional<String> mailbox(String run) {
    int at = run.lastIndexOf('@');
    return at > 0 && at < run.length() - 1 && !isKeptMailbox.test(run)
        ? Optional.of(pseudonyms.address(run.substring(0, at), run.substring(at + 1)))
        : Optional.empty();
  }

  private record Piece(String text, boolean done) {}

  private record Collected(List<Piece> pieces) implements Traces.Pieces {
    @Override
    public void plain(String text) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, false));
      }
    }

    @Override
    public void done(String pseudonym) {
      pieces.add(new Piece(pseudonym, true));
    }
  }
}
