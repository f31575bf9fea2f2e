import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.received.Handover;
import nl.qdc.hoptrace.received.Peer;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.received.Unparsed;
import nl.qdc.hoptrace.received.read.ReceivedReader;

/** Counts the Received fields that the built classes can't read in full; run by unreadable-stamps. */
class UnreadableStamps {

  private final Map<String, Integer> counts = new TreeMap<>();
  private final boolean lines;
  private int fields;
  private int unreadable;

  private UnreadableStamps(boolean lines) {
    this.lines = lines;
  }

  public static void main(String[] args) throws IOException {
    List<String> folders = new ArrayList<>(List.of(args));
    boolean lines = folders.remove("--lines");
    if (folders.isEmpty()) {
      System.err.println("usage: unreadable-stamps [--lines] FOLDER...");
      System.exit(2);
    }
    UnreadableStamps count = new UnreadableStamps(lines);
    for (String folder : folders) {
      count.folder(Path.of(folder));
    }
    count.print();
  }

  private void folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (HeaderField field : HeaderReader.read(Files.readAllBytes(file)).fields()) {
          if (field.is("Received")) {
            field(field.value());
          }
        }
      }
    }
  }

  private void field(String value) {
    fields++;
    List<String> reasons = reasons(ReceivedReader.read(value));
    unreadable += reasons.isEmpty() ? 0 : 1;
    for (String reason : reasons) {
      counts.merge(reason, 1, Integer::sum);
      if (lines) {
        System.out.println(reason + "\t" + value.replace('\n', ' '));
      }
    }
  }

  private static List<String> reasons(Received received) {
    if (received instanceof Unparsed unparsed) {
      return List.of("all of it: " + unparsed.reason().text());
    }
    Stamp stamp = (Stamp) received;
    List<String> reasons = new ArrayList<>();
    address(stamp).ifPresent(reasons::add);
    if (stamp.time().isEmpty()) {
      reasons.add("time: none, or none that can be read");
    }
    return reasons;
  }

  private static Optional<String> address(Stamp stamp) {
    if (stamp.client().peer() instanceof Peer.Refused) {
      return Optional.of("address: what stands there is none");
    }
    boolean expected =
        stamp.handover() == Handover.TRANSFER
            || stamp.handover() == Handover.LOGIN
            || stamp.handover() == Handover.PULL;
    return expected && stamp.client().peer() instanceof Peer.Missing
        ? Optional.of("address: the stamp tells none")
        : Optional.empty();
  }

  private void print() {
    System.out.printf("%d Received fields, %d (%s) with an unreadable part%n", fields, unreadable, share(unreadable));
    counts.forEach((reason, count) -> System.out.printf("%6d  %6s  %s%n", count, share(count), reason));
  }

  private String share(int count) {
    return String.format("%.2f %%", fields == 0 ? 0.0 : 100.0 * count / fields);
  }
}
