package nl.qdc.hoptrace.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.input.complaint.Contents;
import nl.qdc.hoptrace.input.complaint.Envelope;
import nl.qdc.hoptrace.input.complaint.Found;
import nl.qdc.hoptrace.input.complaint.Unwrapper;
import nl.qdc.hoptrace.input.mime.Fingerprints;
import nl.qdc.hoptrace.input.section.CountingInput;
import nl.qdc.hoptrace.input.section.Head;
import nl.qdc.hoptrace.input.section.Headers;
import nl.qdc.hoptrace.likeness.Fingerprint;
import nl.qdc.hoptrace.verdict.Provenance;

/** Reads one mail: its header section, and its parts only when it carries the mail that matters. */
final class MailReader {

  private final Reading reading;
  private final Envelope envelope;

  MailReader(Reading reading) {
    this.reading = reading;
    this.envelope = new Envelope(reading.complaintMailboxes());
  }

  /**
   * Reads a mail.
   *
   * @param head its beginning
   * @param in what follows the head
   * @param file the file, where the mail is one; the end of it need not be read then
   * @param place where it lies
   * @param form what it lies in, asked at its end; empty for a file of its own
   */
  void read(Head head, CountingInput in, Snapshot file, Place place, Form form) throws IOException {
    Mail mail;
    try {
      mail = mail(head, in, file, form);
    } catch (RuntimeException | StackOverflowError bug) {
      in.drain();
      place.give(new Input.Bug(place.provenance("unknown", in.count()), bug));
      place.next();
      return;
    }
    file.check();
    give(mail, place);
    giveMissed(mail, place);
    place.next();
  }

  private Mail mail(Head head, CountingInput in, Snapshot file, Form form) throws IOException {
    Headers headers = Headers.read(head, in);
    boolean opened = isOpened(headers);
    Contents contents = opened ? contents(headers, in) : Contents.NONE;
    Optional<Fingerprint> fingerprint =
        reading.fingerprint() ? fingerprint(headers, in) : Optional.empty();
    boolean cut = opened && headers.mended() && in.read() >= 0;
    if (file.size().isEmpty() || reading.hash()) {
      in.drain();
    }
    String shape = headers.bodyFollows() ? "eml" : "headers";
    return new Mail(
        headers,
        form.of(shape, headers.section()),
        file.size().orElse(in.count()),
        in.hash(),
        fingerprint,
        opened,
        contents,
        cut);
  }

  private Contents contents(Headers headers, CountingInput in) throws IOException {
    return Unwrapper.read(headers, in, envelope, new Fingerprints(reading.fingerprint()));
  }

  /** Of a mail that was taken apart nothing of the body is left. */
  private static Optional<Fingerprint> fingerprint(Headers headers, CountingInput in)
      throws IOException {
    return new Fingerprints(true).of(headers.section(), headers.all(in));
  }

  private static void giveMissed(Mail mail, Place place) {
    for (String missed : mail.contents().missed()) {
      giveMissed(missed, mail, place);
    }
    if (mail.cut()) {
      giveMissed("is pasted text of more than 1 MiB", mail, place);
    }
  }

  private static void giveMissed(String what, Mail mail, Place place) {
    String text = "not all of it was looked at: it " + what;
    place.give(new Input.Failure(mail.provenance(place), Problem.PARTLY_READ, text));
  }

  private boolean isOpened(Headers headers) {
    return switch (reading.parts().choice()) {
      case OUTER -> false;
      case AUTO -> envelope.isComplaint(headers.section());
      case ALL, ONE -> true;
    };
  }

  private void give(Mail mail, Place place) {
    switch (reading.parts().choice()) {
      case OUTER -> giveOuter(mail, place);
      case ALL -> {
        giveOuter(mail, place);
        for (int number = 1; number <= mail.contents().mails().size(); number++) {
          givePart(number, mail, place);
        }
      }
      case ONE -> giveOne(mail, place);
      case AUTO -> {
        if (mail.opened()) {
          giveParts(mail, place);
        } else {
          giveOuter(mail, place);
        }
      }
    }
  }

  private void giveParts(Mail mail, Place place) {
    List<Integer> numbers = mail.contents().certain();
    if (numbers.isEmpty()) {
      int held = mail.contents().mails().size();
      place.give(new Input.NoMail(mail.provenance(place), mail.complaint(), held));
    }
    for (int number : numbers) {
      givePart(number, mail, place);
    }
  }

  private void giveOne(Mail mail, Place place) {
    int number = reading.parts().number();
    int there = mail.contents().mails().size();
    if (number <= there) {
      givePart(number, mail, place);
    } else {
      String text =
          "holds " + there + (there == 1 ? " mail" : " mails") + ", none is number " + number;
      place.give(new Input.Failure(mail.provenance(place), Problem.NO_SUCH_PART, text));
    }
  }

  private void giveOuter(Mail mail, Place place) {
    List<String> repairs = mail.headers().repairs();
    if (isRefused(repairs)) {
      place.give(refusal(mail, OptionalInt.empty(), repairs, place));
    } else {
      place.give(
          new Input.Message(
              mail.provenance(place).with(mail.fingerprint()),
              mail.headers().section(),
              Optional.empty()));
    }
  }

  private void givePart(int number, Mail mail, Place place) {
    Found found = mail.contents().mails().get(number - 1);
    OptionalInt part = OptionalInt.of(number);
    List<String> repairs = new ArrayList<>(mail.headers().repairs());
    repairs.addAll(found.repairs());
    if (isRefused(repairs)) {
      place.give(refusal(mail, part, repairs, place));
    } else {
      place.give(
          new Input.Message(
              place
                  .provenance(found.way(), mail.bytes(), mail.sha256(), part, repairs)
                  .with(fingerprint(found)),
              found.section(),
              Optional.of(mail.complaint())));
    }
  }

  private Optional<Fingerprint> fingerprint(Found found) {
    boolean bodyLacks = reading.fingerprint() && found.fingerprint().isEmpty();
    return bodyLacks ? new Fingerprints(true).of(found.section()) : found.fingerprint();
  }

  private boolean isRefused(List<String> repairs) {
    return reading.strict() && !repairs.isEmpty();
  }

  private static Input refusal(Mail mail, OptionalInt part, List<String> repairs, Place place) {
    String text = "needs a repair, which --strict refuses: " + repairs.get(0);
    return new Input.Failure(
        place.provenance(mail.form(), mail.bytes(), mail.sha256(), part, List.of()),
        Problem.NEEDS_REPAIR,
        text);
  }

  /**
   * A mail that was read.
   *
   * @param headers its header section
   * @param form what it is
   * @param bytes its size
   * @param sha256 its hash, where asked for
   * @param fingerprint what it looks like, where asked for
   * @param opened whether the mails in it were looked for
   * @param contents the mails in it, where looked for
   * @param cut whether there was more to look at than is read
   */
  private record Mail(
      Headers headers,
      String form,
      long bytes,
      Optional<String> sha256,
      Optional<Fingerprint> fingerprint,
      boolean opened,
      Contents contents,
      boolean cut) {

    Input.Complaint complaint() {
      return new Input.Complaint(headers.section(), contents.feedback());
    }

    Provenance provenance(Place place) {
      return place.provenance(form, bytes, sha256, OptionalInt.empty(), headers.repairs());
    }
  }
}
