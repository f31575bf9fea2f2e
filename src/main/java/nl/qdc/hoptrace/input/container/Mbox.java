package nl.qdc.hoptrace.input.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  private static final int FIRST_BLOCK = 16 << 10;
  private static final int BLOCK = 256 << 10;
  private static final int LONGEST_LINE = 16 << 10;

  private final InputStream in;
  private byte[] buffer = new byte[FIRST_BLOCK];
  private int at;
  private int limit;
  private boolean drained;
  private boolean mozilla;
  private boolean lengthsHold;

  /** Reads from its first byte on; a byte order mark or blank lines are not part of it. */
  public Mbox(InputStream in) {
    this.in = in;
  }

  /** Whether another message follows. */
  public boolean next() throws IOException {
    return holds(1);
  }

  /** Whether nothing follows the messages that were read; what can't be read does not. */
  public boolean atEnd() {
    try {
      return !holds(1);
    } catch (IOException e) {
      return true;
    }
  }

  /** The next message; it must be read to its end. */
  public InputStream message() throws IOException {
    mozilla |= holds(6) && text(0, 6).equals("From -"); // it puts no blank line between messages
    return new Message();
  }

  /** Whether that many bytes can be looked at. */
  private boolean holds(int wanted) throws IOException {
    while (limit - at < wanted && !drained) {
      makeRoom(wanted);
      int got = in.read(buffer, limit, buffer.length - limit);
      drained = got < 0;
      limit += Math.max(got, 0);
    }
    return limit - at >= wanted;
  }

  private void makeRoom(int wanted) {
    if (limit < buffer.length && at + wanted <= buffer.length) {
      return;
    }
    byte[] target = block(wanted);
    System.arraycopy(buffer, at, target, 0, limit - at);
    buffer = target;
    limit -= at;
    at = 0;
  }

  /** A block for what is wanted; a file of one mail does not pay for a large one. */
  private byte[] block(int wanted) {
    int larger = Math.min(4 * buffer.length, BLOCK);
    return wanted > Math.max(larger, buffer.length)
        ? new byte[wanted + LONGEST_LINE]
        : larger > buffer.length ? new byte[larger] : buffer;
  }

  /** Bytes from there to the end of the line, its end included, or to the longest that is read. */
  private int lineLength(int from) throws IOException {
    int length = 0;
    while (length < LONGEST_LINE && holds(from + length + 1)) {
      int end = Math.min(limit, at + from + LONGEST_LINE);
      for (int i = at + from + length; i < end; i++) {
        if (buffer[i] == '\n') {
          return i + 1 - at - from;
        }
      }
      length = end - at - from;
    }
    return length;
  }

  private String text(int from, int length) {
    return new String(buffer, at + from, length, StandardCharsets.ISO_8859_1);
  }

  private boolean beginsMessage(int from, boolean blankAbove) throws IOException {
    if (!holds(from + FromLine.LENGTH - 1) || !FromLine.isAt(buffer, at + from)) {
      return false;
    }
    int length = lineLength(from);
    if (!Postmark.is(text(from, length))) {
      return false;
    }
    int next = lineLength(from + length);
    return (blankAbove || mozilla) && Postmark.isFollowedBy(text(from + length, next), blankAbove);
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
        System.arraycopy(buffer, at, target, offset + done, some);
        at += some;
        left -= some;
        done += some;
      }
      return done == 0 && length > 0 ? -1 : done;
    }

    @Override
    public long skipRest() throws IOException {
      long done = 0;
      while (left > 0 || startLines()) {
        at += left;
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
      boolean looked = atLineStart && holds(1) && (mayEndHeader(at) || mayTellLength(at));
      return looked || !holds(2) ? lineLength(0) : lineLookedAt() - at;
    }

    private int lineLookedAt() {
      for (int i = at + 1; i < limit; i++) {
        if (buffer[i - 1] == '\n' && (buffer[i] == 'F' || mayEndHeader(i) || mayTellLength(i))) {
          return i;
        }
      }
      return limit;
    }

    private boolean mayEndHeader(int lineStart) {
      return buffer[lineStart] == '\n' || buffer[lineStart] == '\r';
    }

    private boolean mayTellLength(int lineStart) {
      return (buffer[lineStart] | ' ') == 'c';
    }

    /** Bytes up to the next line that may begin a message, or as many as are there. */
    private int bodyLength() throws IOException {
      if (!holds(FromLine.LENGTH + 1)) {
        return lineLength(0);
      }
      int next = FromLine.next(buffer, at, limit);
      return next - at - (buffer[next - 1] == '\r' ? 1 : 0); // a line end is taken as a whole
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
      boolean whole = holds(end);
      while (holds(end + 1) && (buffer[at + end] == '\n' || buffer[at + end] == '\r')) {
        end++;
      }
      boolean right = whole && (!holds(end + 1) || beginsMessage(end, true));
      trusted = right ? bodyLeft : 0;
      return right;
    }

    private void note() {
      boolean wasLineStart = atLineStart;
      boolean blank = endsBlank(wasLineStart);
      atLineStart = buffer[at + left - 1] == '\n';
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
      int end = at + left - 1;
      if (buffer[end] != '\n') {
        return false;
      }
      int start = end > at && buffer[end - 1] == '\r' ? end - 1 : end;
      return start == at ? fromLineStart : buffer[start - 1] == '\n';
    }

    private void noteLength(boolean wasLineStart) {
      if (wasLineStart && mayTellLength(at) && left < 80) {
        Matcher told = CONTENT_LENGTH.matcher(text(0, left));
        if (told.matches()) {
          hasLength = true;
          bodyLeft = Long.parseLong(told.group(1));
        }
      }
    }
  }
}
