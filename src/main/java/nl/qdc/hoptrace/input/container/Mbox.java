package nl.qdc.hoptrace.input.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.qdc.hoptrace.input.section.Skipping;

/**
 * The messages of an mbox (RFC 4155): mboxo, mboxrd, mboxcl and mboxcl2. A line in a body may begin
 * with {@code From} too, so a message begins only where the line has the right form and a field
 * stands below it; and never within a Content-Length that leads to such a place.
 */
public final class Mbox {

  private static final Pattern CONTENT_LENGTH =
      Pattern.compile("(?i)content-length:\\s*+([0-9]{1,12})\\s*+");

  private static final int LOOK_AHEAD = 8 << 20;

  private final Lookahead in;
  private boolean mozilla;
  private boolean lengthsHold;

  /** Reads from its first byte on; a byte order mark or blank lines are not part of it. */
  public Mbox(InputStream in) {
    this.in = new Lookahead(in);
  }

  /** Whether another message follows. */
  public boolean next() throws IOException {
    return in.holds(1);
  }

  /** Whether nothing follows the messages that were read; what can't be read does not. */
  public boolean atEnd() {
    try {
      return !in.holds(1);
    } catch (IOException e) {
      return true;
    }
  }

  /** The next message; it must be read to its end. */
  public InputStream message() throws IOException {
    mozilla |=
        in.holds(6) && in.text(0, 6).equals("From -"); // it puts no blank line between messages
    return new Message();
  }

  private boolean beginsMessage(int from, boolean blankAbove) throws IOException {
    if (!in.isFromLine(from)) {
      return false;
    }
    int length = in.lineLength(from);
    if (!Postmark.is(in.text(from, length))) {
      return false;
    }
    int next = in.lineLength(from + length);
    return (blankAbove || mozilla)
        && Postmark.isFollowedBy(in.text(from + length, next), blankAbove);
  }

  private final class Message extends InputStream implements Skipping {

    private boolean begun;
    private boolean ended;
    private boolean inHeader = true;
    private boolean atLineStart = true;
    private boolean blankAbove;
    private boolean hasLength;
    private long bodyLeft;
    private long trusted;
    private int left;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int done = 0;
      while (done < length && (left > 0 || startLines())) {
        int some = Math.min(left, length - done);
        in.take(target, offset + done, some);
        left -= some;
        done += some;
      }
      return done == 0 && length > 0 ? -1 : done;
    }

    @Override
    public long skipRest() throws IOException {
      long done = 0;
      while (left > 0 || startLines()) {
        in.skip(left);
        done += left;
        left = 0;
      }
      return done;
    }

    /** Whether lines follow: {@link #left} is then how many bytes of them can be taken at once. */
    private boolean startLines() throws IOException {
      if (ended || (begun && atLineStart && isBoundary())) {
        lengthsHold |= hasLength && Math.abs(bodyLeft) <= 2;
        ended = true;
        return false;
      }
      begun = true;
      left = inHeader ? headerLength() : bodyLength();
      if (left == 0) {
        ended = true;
        return false;
      }
      note();
      return true;
    }

    /** Bytes up to the next line that is looked at, or as many as are there. */
    private int headerLength() throws IOException {
      boolean looked = atLineStart && in.holds(1) && (mayEndHeader(0) || mayTellLength(0));
      return looked || !in.holds(2) ? in.lineLength(0) : lineLookedAt();
    }

    private int lineLookedAt() {
      int held = in.held();
      for (int i = 1; i < held; i++) {
        if (in.at(i - 1) == '\n' && (in.at(i) == 'F' || mayEndHeader(i) || mayTellLength(i))) {
          return i;
        }
      }
      return held;
    }

    private boolean mayEndHeader(int lineStart) {
      return in.at(lineStart) == '\n' || in.at(lineStart) == '\r';
    }

    private boolean mayTellLength(int lineStart) {
      return (in.at(lineStart) | ' ') == 'c';
    }

    /** Bytes up to the next line that may begin a message, or as many as are there. */
    private int bodyLength() throws IOException {
      if (!in.holds(FromLine.LENGTH + 1)) {
        return in.lineLength(0);
      }
      int length = in.fromLine();
      return in.at(length - 1) == '\r' ? length - 1 : length; // a line end is taken as a whole
    }

    private boolean isBoundary() throws IOException {
      return trusted <= 0 && beginsMessage(0, blankAbove) && !isWithinBody();
    }

    /**
     * Whether the length that the header section gave leads to the end of a message. One that leads
     * too far to look is believed in a file whose lengths were right so far.
     */
    private boolean isWithinBody() throws IOException {
      if (inHeader || bodyLeft <= 0 || bodyLeft > LOOK_AHEAD) {
        return !inHeader && bodyLeft > LOOK_AHEAD && lengthsHold;
      }
      int end = (int) bodyLeft;
      boolean whole = in.holds(end);
      while (in.holds(end + 1) && (in.at(end) == '\n' || in.at(end) == '\r')) {
        end++;
      }
      boolean right = whole && (!in.holds(end + 1) || beginsMessage(end, true));
      trusted = right ? bodyLeft : 0;
      return right;
    }

    private void note() {
      boolean wasLineStart = atLineStart;
      boolean blank = endsBlank(wasLineStart);
      atLineStart = in.at(left - 1) == '\n';
      if (inHeader) {
        inHeader = !blank;
        noteLength(wasLineStart);
      } else {
        bodyLeft -= left;
        trusted -= left;
      }
      blankAbove = blank;
    }

    /** Whether the last line of what follows is empty. */
    private boolean endsBlank(boolean fromLineStart) {
      int end = left - 1;
      if (in.at(end) != '\n') {
        return false;
      }
      int start = end > 0 && in.at(end - 1) == '\r' ? end - 1 : end;
      return start == 0 ? fromLineStart : in.at(start - 1) == '\n';
    }

    private void noteLength(boolean wasLineStart) {
      if (wasLineStart && mayTellLength(0) && left < 80) {
        Matcher told = CONTENT_LENGTH.matcher(in.text(0, left));
        if (told.matches()) {
          hasLength = true;
          bodyLeft = Long.parseLong(told.group(1));
        }
      }
    }
  }
}
