package nl.qdc.hoptrace.received.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/**
 * A field cut at its clause words (RFC 5321 §4.4). Words of the {@code from} clause are the
 * client's, who may type blanks and clause words in HELO; so {@code with}, {@code id}, {@code for}
 * and {@code via} count only behind {@code by}, and there must be exactly one {@code by}.
 *
 * @param hasFrom whether it begins with {@code from}
 * @param head what stands before {@code by}, without the word {@code from}
 * @param parts the clauses behind, by their first word; the first of a kind counts
 * @param lastBy what stands behind the last {@code by}
 * @param byCount how many {@code by} stand at depth 0
 * @param withCount how many {@code with} stand behind {@code by}
 * @param recipientFirst whether {@code for} stands before {@code with}, whose words a client may
 *     then have typed
 * @param comments every comment before and in the clauses, without its brackets
 * @param tail what stands behind the first semicolon after {@code by}, or behind {@code by} when
 *     there is none
 * @param behindDate what stands behind the last semicolon
 */
public record Clauses(
    boolean hasFrom,
    List<Token> head,
    Map<Clause, List<Token>> parts,
    List<Token> lastBy,
    int byCount,
    int withCount,
    boolean recipientFirst,
    List<String> comments,
    String tail,
    List<Token> behindDate) {

  /** The clauses behind {@code from}. */
  public enum Clause {
    /** The stamp's writer. */
    BY,
    /** The link. */
    VIA,
    /** The protocol (RFC 3848). */
    WITH,
    /** The queue id. */
    ID,
    /** The recipient. */
    FOR
  }

  /** Cuts the tokens of a field. */
  public static Clauses of(String value, List<Token> tokens) {
    return new ClauseCutter(value, tokens).clauses();
  }

  /** The tokens of a clause without its word; none when the clause is absent. */
  public List<Token> part(Clause clause) {
    return parts.getOrDefault(clause, List.of());
  }

  /** The first word, address or bracket of a clause. */
  public Optional<String> firstText(Clause clause) {
    for (Token token : part(clause)) {
      if (!token.is(Kind.COMMENT)) {
        return Optional.of(token.text());
      }
    }
    return Optional.empty();
  }

  /** Whether that is the clause's first text, in this spelling. */
  public boolean startsWith(Clause clause, String text) {
    for (Token token : part(clause)) {
      if (!token.is(Kind.COMMENT)) {
        return token.text().equals(text);
      }
    }
    return false;
  }

  /**
   * The server's comments behind its own name, up to the one about the envelope: there, and behind
   * it, may stand what the client typed into the envelope.
   */
  public List<String> serverNotes() {
    List<String> notes = new ArrayList<>(2);
    for (Token token : part(Clause.BY)) {
      if (notesEnvelope(token)) {
        break;
      }
      if (token.is(Kind.COMMENT)) {
        notes.add(token.text());
      }
    }
    return notes;
  }

  /** Whether a comment about the envelope stands behind the server's name. */
  public boolean notesEnvelopeBehindBy() {
    for (Token token : part(Clause.BY)) {
      if (notesEnvelope(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean notesEnvelope(Token token) {
    return Words.startsWith(token.text(), "envelope-");
  }
}
