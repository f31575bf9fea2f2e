package nl.qdc.hoptrace.config.cache;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.Desk;
import nl.qdc.hoptrace.config.attribution.LinearPattern;
import nl.qdc.hoptrace.config.networks.Entries;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.config.numbers.Checksums;
import nl.qdc.hoptrace.config.numbers.NumberReader;
import nl.qdc.hoptrace.config.value.TimeZoneName;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;

/** Reads what {@link Keeping} has written. */
final class Kept {

  private final byte[] bytes;
  private final ByteBuffer in;
  private final Path table;

  private Kept(byte[] bytes, Path table) {
    this.bytes = bytes;
    this.table = table;
    this.in = ByteBuffer.wrap(bytes);
  }

  /**
   * The configuration.
   *
   * @param key what it must be kept for
   * @param table the file with its entries, where they are very many
   * @return empty when it is damaged, another's, or not what its files hold today
   */
  static Optional<Configuration> read(byte[] bytes, String key, Path table) throws IOException {
    if (!isWhole(bytes)) {
      return Optional.empty();
    }
    try {
      return new Kept(bytes, table).read(key);
    } catch (BufferUnderflowException | IllegalArgumentException otherForm) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(byte[] bytes) {
    if (bytes.length < Keeping.CHECKSUM_BYTES) {
      return false;
    }
    CRC32 checksum = new CRC32();
    checksum.update(bytes, Keeping.CHECKSUM_BYTES, bytes.length - Keeping.CHECKSUM_BYTES);
    return ByteBuffer.wrap(bytes).getLong() == checksum.getValue();
  }

  private Optional<Configuration> read(String key) throws IOException {
    in.position(Keeping.CHECKSUM_BYTES);
    if (!text().equals(key)) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    for (int n = in.getInt(); n > 0; n--) {
      Path file = Path.of(text());
      if (!holdsStill(file)) {
        return Optional.empty();
      }
      files.add(file);
    }
    if (!flag()) {
      return Optional.of(configuration(networks(files)));
    }
    Checksums checksums = new Checksums(in.getLong(), in.getLong());
    return Checksums.of(table).equals(checksums)
        ? Optional.of(configuration(packed(files)))
        : Optional.empty();
  }

  /** Whether the file holds the bytes that come next. */
  private boolean holdsStill(Path file) throws IOException {
    boolean isWhole = flag();
    int length = in.getInt();
    int start = in.position();
    in.position(start + length);
    byte[] today = SourceBytes.of(file, isWhole).bytes();
    return Arrays.equals(bytes, start, start + length, today, 0, today.length);
  }

  private NetworkList packed(List<Path> files) throws IOException {
    try (NumberReader numbers = new NumberReader(table)) {
      return Entries.read(numbers, files);
    }
  }

  private Configuration configuration(NetworkList networks) {
    List<Receiver> receivers = new ArrayList<>();
    for (int n = in.getInt(); n > 0; n--) {
      receivers.add(new Receiver(text(), false, flag(), texts(), cidrs(), cidrs(), cidrs()));
    }
    List<String> domains = texts();
    List<String> complaintMailboxes = texts();
    TimeZoneName timezone = new TimeZoneName(text());
    List<AttributionRule> rules = new ArrayList<>();
    for (int n = in.getInt(); n > 0; n--) {
      rules.add(rule());
    }
    boolean sameOrganisation = flag();
    return new Configuration(
        networks,
        receivers,
        domains,
        complaintMailboxes,
        timezone,
        rules,
        sameOrganisation,
        desk());
  }

  private AttributionRule rule() {
    String field = text();
    LinearPattern pattern = LinearPattern.parse(text());
    List<Role> roles = new ArrayList<>(2);
    for (int n = in.getInt(); n > 0; n--) {
      roles.add(Role.valueOf(text()));
    }
    return new AttributionRule(field, pattern, roles, texts(), optional());
  }

  private Desk desk() {
    return new Desk(optional(), optional(), optional(), path(), path());
  }

  private Optional<Path> path() {
    Optional<String> text = optional();
    return text.isPresent() ? Optional.of(Path.of(text.get())) : Optional.empty();
  }

  private NetworkList networks(List<Path> files) {
    int size = in.getInt();
    KeptEntries entries = new KeptEntries(files, size);
    for (int i = 0; i < size; i++) {
      entries.put(i, entry(), in.getInt(), in.getInt());
    }
    return entries;
  }

  private NetworkEntry entry() {
    return new NetworkEntry(
        cidr(), Role.valueOf(text()), texts(), optional(), moment(), moment(), flag());
  }

  private List<Cidr> cidrs() {
    List<Cidr> cidrs = new ArrayList<>();
    for (int n = in.getInt(); n > 0; n--) {
      cidrs.add(cidr());
    }
    return cidrs;
  }

  private Cidr cidr() {
    return new Cidr(new IpAddress(in.getLong(), in.getLong()), in.get() & 0xff);
  }

  private Optional<Instant> moment() {
    return flag()
        ? Optional.of(Instant.ofEpochSecond(in.getLong(), in.getInt()))
        : Optional.empty();
  }

  private Optional<String> optional() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  private boolean flag() {
    return in.get() != 0;
  }

  private List<String> texts() {
    int size = in.getInt();
    if (size == 1) {
      return List.of(text());
    }
    List<String> texts = new ArrayList<>(Math.min(size, 16));
    for (int n = size; n > 0; n--) {
      texts.add(text());
    }
    return texts;
  }

  private String text() {
    int length = in.getInt();
    int start = in.position();
    in.position(start + length);
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }
}
