package nl.qdc.hoptrace.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.input.Input;
import nl.qdc.hoptrace.report.Frame;
import nl.qdc.hoptrace.report.Reporter;
import nl.qdc.hoptrace.report.testing.Samples;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;
import org.junit.jupiter.api.Test;

class ExaminerTest {

  private final Examiner examiner = new Examiner(Configuration.EMPTY);

  private static Provenance input(String path) {
    return Samples.input(path, 0, OptionalInt.empty());
  }

  private static Input mail(String path) {
    byte[] mail = "Subject: x\n\n".getBytes(StandardCharsets.US_ASCII);
    return new Input.Message(input(path), HeaderReader.read(mail), Optional.empty());
  }

  /** Fails on some mails as a mistake in the program would. */
  private static final class Faulty implements Reporter {

    @Override
    public byte[] analysis(Provenance input, Analysis analysis) {
      switch (input.path()) {
        case "runtime" -> throw new IllegalStateException("never");
        case "stack" -> throw new StackOverflowError();
        default -> {
          return "ok".getBytes(StandardCharsets.US_ASCII);
        }
      }
    }

    @Override
    public byte[] failure(Provenance input, String code, String message) {
      return (code + ":" + input.path()).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Frame frame() {
      return Frame.NONE;
    }
  }

  @Test
  void aBugIsARecordAndTheOthersAreAnswered() {
    Input unreadable = new Input.Bug(input("reading"), new IllegalStateException("never"));
    Records records =
        examiner.records(
            List.of(mail("a"), mail("runtime"), unreadable, mail("stack"), mail("b")),
            new Faulty());
    List<String> texts = new ArrayList<>();
    for (byte[] record : records.records()) {
      texts.add(new String(record, StandardCharsets.US_ASCII));
    }
    assertEquals(List.of("ok", "bug:runtime", "bug:reading", "bug:stack", "ok"), texts);
    assertEquals(5, records.answers().size());
    Answer.Failed failed = assertInstanceOf(Answer.Failed.class, records.answers().get(1));
    assertInstanceOf(IllegalStateException.class, failed.bug().orElseThrow());
  }
}
