package nl.qdc.hoptrace.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.config.value.Moment;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.report.NetworkReporter;
import nl.qdc.hoptrace.report.NetworkRow;

/** An array of objects, one a line. */
public final class NetworkJson implements NetworkReporter {

  private final JsonGenerator json;
  private final Fields out;
  private boolean begun;

  /** Writes to the stream. */
  public NetworkJson(OutputStream stream) {
    try {
      json = JsonReport.generator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out = new Fields(json);
      json.writeRaw('[');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void row(NetworkRow row) {
    try {
      json.writeRaw(begun ? ",\n" : "\n");
      begun = true;
      out.item();
      fields(row);
      out.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fields(NetworkRow row) throws IOException {
    Optional<NetworkEntry> entry = row.entry();
    out.address(Name.ADDRESS, row.address());
    out.text(Name.STANDING, row.standing().word());
    out.text(Name.CIDR, entry.map(found -> found.cidr().toString()));
    out.text(Name.ROLE, entry.map(found -> found.role().word()));
    out.text(Name.NAME, entry.flatMap(NetworkEntry::name));
    out.texts(Name.NAMES, entry.map(NetworkEntry::names).orElse(List.of()));
    out.text(Name.CUSTOMER, entry.flatMap(NetworkEntry::customer));
    out.text(Name.SINCE, entry.flatMap(NetworkEntry::since).map(Moment::sinceText));
    out.text(Name.UNTIL, entry.flatMap(NetworkEntry::until).map(Moment::untilText));
    out.flag(Name.STAMPS, entry.map(NetworkEntry::stamps));
    out.text(Name.FILE, entry.map(found -> row.file()));
    out.number(Name.LINE, row.line() == 0 ? OptionalInt.empty() : OptionalInt.of(row.line()));
  }

  @Override
  public void close() {
    try {
      json.writeRaw(begun ? "\n]\n" : "]\n");
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
