package nl.qdc.hoptrace.reply;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.verdict.complaint.MailProgram;

/**
 * The mail that is answered.
 *
 * @param section its headers
 */
record Correspondence(HeaderSection section) {

  private static final int LONGEST_ID = 250;
  private static final int MOST_IDS = 20;

  /** What mail programs put before the subject of an answer, in English, German, Dutch, Swedish. */
  private static final List<String> ANSWERS = List.of("re", "aw", "antw", "sv");

  /** Who is answered (RFC 5322 §3.6.2): the first of Reply-To, else of From. */
  Optional<InternetAddress> author() {
    return Stream.of("Reply-To", "From")
        .flatMap(name -> section.first(name).stream())
        .flatMap(field -> address(field).stream())
        .findFirst();
  }

  /** A name could be made to look like anything: only the mailbox is taken. */
  private static Optional<InternetAddress> address(HeaderField field) {
    try {
      return Arrays.stream(InternetAddress.parseHeader(field.value(), false))
          .map(InternetAddress::getAddress)
          .filter(Correspondence::isMailbox)
          .map(Correspondence::plain)
          .flatMap(Optional::stream)
          .findFirst();
    } catch (AddressException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isMailbox(String text) {
    return text.indexOf('@') > 0 && text.chars().allMatch(c -> c > ' ' && c != 0x7f);
  }

  private static Optional<InternetAddress> plain(String address) {
    try {
      return Optional.of(new InternetAddress(address, true));
    } catch (AddressException wrong) {
      return Optional.empty();
    }
  }

  /** The subject, read. */
  Optional<String> subject() {
    return section.first("Subject").map(field -> decoded(field.value()));
  }

  /** The subject of an answer (RFC 5322 §3.6.5). */
  String replySubject() {
    String subject = subject().map(String::strip).orElse("");
    int colon = subject.indexOf(':');
    while (colon > 0 && isAnswer(subject.substring(0, colon))) {
      subject = subject.substring(colon + 1).strip();
      colon = subject.indexOf(':');
    }
    return "Re: " + subject;
  }

  private static boolean isAnswer(String word) {
    return ANSWERS.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  static String decoded(String value) {
    try {
      return MimeUtility.decodeText(value);
    } catch (UnsupportedEncodingException unknown) {
      return value;
    }
  }

  /** Its identifier. */
  Optional<String> id() {
    return ids("Message-ID").stream().findFirst();
  }

  /** The thread that an answer belongs to, oldest first (RFC 5322 §3.6.4). */
  List<String> thread() {
    List<String> earlier = ids("References");
    List<String> thread = new ArrayList<>(earlier.isEmpty() ? ids("In-Reply-To") : earlier);
    id().ifPresent(thread::add);
    return thread.subList(Math.max(0, thread.size() - MOST_IDS), thread.size());
  }

  private List<String> ids(String name) {
    return section.first(name).stream()
        .flatMap(field -> Stream.of(field.value().split("\\s+", -1)))
        .filter(Correspondence::isId)
        .toList();
  }

  private static boolean isId(String word) {
    return word.length() > 4
        && word.length() <= LONGEST_ID
        && word.startsWith("<")
        && word.indexOf('@') > 1
        && word.indexOf('>') == word.length() - 1
        && word.lastIndexOf('<') == 0
        && word.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  /** What it may have been written with; all programs when nothing tells. */
  List<MailProgram> programs() {
    String fields =
        Stream.of("User-Agent", "X-Mailer", "Message-ID", "Received")
            .flatMap(name -> section.all(name).stream())
            .map(HeaderField::value)
            .collect(Collectors.joining("\n"));
    List<MailProgram> found =
        Arrays.stream(MailProgram.values()).filter(program -> program.wrote(fields)).toList();
    return found.isEmpty() ? List.of(MailProgram.values()) : found;
  }
}
