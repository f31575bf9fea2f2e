package nl.qdc.hoptrace.received.syntax;

import java.util.List;
import nl.qdc.hoptrace.received.syntax.Token.Kind;

/** Tokens that stand beside each other in one field, or some of them. */
public final class Tokens {

  /** No token. */
  public static final Tokens NONE = new Tokens(new Token[0], 0, 0);

  private final Token[] all;
  private final int from;
  private final int to;

  private Tokens(Token[] all, int from, int to) {
    this.all = all;
    this.from = from;
    this.to = to;
  }

  /** The first so many tokens of an array, which nobody changes any more. */
  static Tokens of(Token[] tokens, int count) {
    return count == 0 ? NONE : new Tokens(tokens, 0, count);
  }

  /** How many. */
  public int size() {
    return to - from;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return from == to;
  }

  /** The token at a place, 0 for the first. */
  public Token get(int i) {
    return all[from + i];
  }

  /** Those from a place up to another. */
  public Tokens between(int first, int behindLast) {
    return first == behindLast ? NONE : new Tokens(all, from + first, from + behindLast);
  }

  /** Those of a kind. */
  public Tokens only(Kind kind) {
    return filtered(kind, true);
  }

  /** Those of any other kind. */
  public Tokens without(Kind kind) {
    return filtered(kind, false);
  }

  private Tokens filtered(Kind kind, boolean wanted) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += all[i].is(kind) == wanted ? 1 : 0;
    }
    if (count == 0 || count == size()) {
      return count == 0 ? NONE : this;
    }
    Token[] kept = new Token[count];
    for (int i = from, next = 0; next < count; i++) {
      if (all[i].is(kind) == wanted) {
        kept[next++] = all[i];
      }
    }
    return new Tokens(kept, 0, count);
  }

  /** Their texts. */
  public List<String> texts() {
    String[] texts = new String[size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = get(i).text();
    }
    return List.of(texts);
  }
}
