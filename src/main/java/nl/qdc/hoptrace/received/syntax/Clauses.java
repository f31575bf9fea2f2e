package nl.qdc.hoptrace.received.syntax;

import java.util.Optional;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/**
 * A field cut at its clause words (RFC 5321 §4.4). Words of the {@code from} clause are the
 * client's, who may type blanks and clause words in HELO; so {@code with}, {@code id}, {@code for}
 * and {@code via} count only behind {@code by}, and there must be exactly one {@code by}.
 *
 * @param field the field
 * @param hasFrom whether it begins with {@code from}
 * @param head what stands before {@code by}, without the word {@code from}
 * @param parts the clauses behind
 * @param byCount how many {@code by} stand at depth 0
 * @param withCount how many {@code with} stand behind {@code by}
 * @param comments every comment before and in the clauses
 * @param serverNotes the server's comments behind its own name, up to the one about the envelope:
 *     there, and behind it, may stand what the client typed into the envelope
 * @param tailStart where {@link #tail} begins
 * @param behindDate what stands behind the last semicolon
 */
public record Clauses(
    String field,
    boolean hasFrom,
    Tokens head,
    Parts parts,
    int byCount,
    int withCount,
    Tokens comments,
    Tokens serverNotes,
    int tailStart,
    Tokens behindDate) {

  /** The clauses behind {@code from}. */
  public enum Clause {
    /** The stamp's writer. */
    BY("by"),
    /** The link. */
    VIA("via"),
    /** The protocol (RFC 3848). */
    WITH("with"),
    /** The queue id. */
    ID("id"),
    /** The recipient. */
    FOR("for");

    private final String word;

    Clause(String word) {
      this.word = word;
    }

    /** The word that it begins with, as nearly all servers write it. */
    String word() {
      return word;
    }
  }

  /** Cuts the tokens of a field. */
  public static Clauses of(String field, Tokens tokens) {
    return new ClauseCutter(field, tokens).clauses();
  }

  /** The tokens of a clause without its word; none when the clause is absent. */
  public Tokens part(Clause clause) {
    return parts.part(clause);
  }

  /** What stands behind the last {@code by}. */
  public Tokens lastBy() {
    return parts.lastBy();
  }

  /** Whether {@code for} stands before {@code with}, whose words a client may then have typed. */
  public boolean recipientFirst() {
    return parts.recipientFirst();
  }

  /**
   * What stands behind the first semicolon after {@code by}, or behind {@code by} when there is
   * none.
   */
  public String tail() {
    return field.substring(tailStart);
  }

  /** The first word, address or bracket of a clause. */
  public Optional<String> firstText(Clause clause) {
    Tokens part = part(clause);
    for (int i = 0; i < part.size(); i++) {
      if (!part.get(i).is(Kind.COMMENT)) {
        return Optional.of(part.get(i).text());
      }
    }
    return Optional.empty();
  }

  /** Whether that is the clause's first text, in this spelling. */
  public boolean startsWith(Clause clause, String text) {
    Tokens part = part(clause);
    for (int i = 0; i < part.size(); i++) {
      if (!part.get(i).is(Kind.COMMENT)) {
        return part.get(i).text().equals(text);
      }
    }
    return false;
  }

  /** Whether a comment about the envelope stands behind the server's name. */
  public boolean notesEnvelopeBehindBy() {
    Tokens by = part(Clause.BY);
    for (int i = 0; i < by.size(); i++) {
      if (notesEnvelope(by.get(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean notesEnvelope(Token token) {
    return token.startsWith("envelope-");
  }
}
