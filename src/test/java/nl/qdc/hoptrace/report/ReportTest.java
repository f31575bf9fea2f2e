package nl.qdc.hoptrace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Frame FRAME = new Frame("<", "|", ">", "none");

  @Test
  void putsRecordsIntoTheirFrame() {
    assertEquals("none", written());
    assertEquals("<a>", written("a"));
    assertEquals("<a|b|c>", written("a", "", "b|c"));
  }

  private static String written(String... records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report report = new Report(out, FRAME);
    for (String record : records) {
      report.add(record.getBytes(StandardCharsets.UTF_8));
    }
    report.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void troubleWithTheStreamSurfaces() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    Report report = new Report(full, FRAME);
    assertThrows(UncheckedIOException.class, () -> report.add(new byte[] {'a'}));
  }
}
