package nl.qdc.hoptrace.received.syntax;

import java.util.Arrays;
import java.util.List;

/** Tokens that stand beside each other in one field. */
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

  /** Their texts. */
  public List<String> texts() {
    String[] texts = new String[size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = get(i).text();
    }
    return List.of(texts);
  }

  /** Those from a place up to another. */
  public Tokens between(int first, int behindLast) {
    return first == behindLast ? NONE : new Tokens(all, from + first, from + behindLast);
  }

  /** Takes tokens one by one. */
  public static final class Builder {

    private Token[] taken;
    private int count;

    /**
     * A builder without tokens.
     *
     * @param expected how many will be taken, as a rule
     */
    public Builder(int expected) {
      taken = new Token[expected];
    }

    /** Takes one more. */
    public void add(Token token) {
      if (count == taken.length) {
        taken = Arrays.copyOf(taken, 2 * count + 1);
      }
      taken[count++] = token;
    }

    /** The tokens taken so far. */
    public Tokens build() {
      return new Tokens(taken, 0, count);
    }
  }
}
