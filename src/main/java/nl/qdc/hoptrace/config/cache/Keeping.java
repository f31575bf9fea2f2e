package nl.qdc.hoptrace.config.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.Desk;
import nl.qdc.hoptrace.config.networks.NetworkList;
import nl.qdc.hoptrace.config.numbers.Checksums;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Role;
import nl.qdc.hoptrace.trace.receiver.Receiver;
import nl.qdc.hoptrace.verdict.attribution.field.AttributionRule;

/** Writes a configuration for {@link Kept} to read: the two name every part in the same order. */
final class Keeping {

  /** Ahead of everything: the checksum of what follows it. */
  static final int CHECKSUM_BYTES = 8;

  private final String key;
  private final List<SourceBytes> sources;
  private final Optional<Checksums> table;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /**
   * Writes what is kept for a key.
   *
   * @param table the file with the entries, where they are too many for this one
   */
  Keeping(String key, List<SourceBytes> sources, Optional<Checksums> table) {
    this.key = key;
    this.sources = sources;
    this.table = table;
  }

  byte[] bytes(Configuration configuration) throws IOException {
    out.writeLong(0);
    text(key);
    out.writeInt(sources.size());
    for (SourceBytes source : sources) {
      text(source.file().toString());
      out.writeBoolean(source.isWhole());
      bytes(source.bytes());
    }
    out.writeBoolean(table.isPresent());
    if (table.isPresent()) {
      checksums(table.get());
    } else {
      networks(configuration.networks());
    }
    out.writeInt(configuration.receivers().size());
    for (Receiver receiver : configuration.receivers()) {
      receiver(receiver);
    }
    texts(configuration.domains());
    texts(configuration.complaintMailboxes());
    text(configuration.timezone().id());
    out.writeInt(configuration.attribution().size());
    for (AttributionRule rule : configuration.attribution()) {
      rule(rule);
    }
    out.writeBoolean(configuration.sameOrganisationBelieved());
    desk(configuration.desk());
    return withChecksum();
  }

  private byte[] withChecksum() throws IOException {
    byte[] body = bytes.toByteArray();
    CRC32 checksum = new CRC32();
    checksum.update(body, CHECKSUM_BYTES, body.length - CHECKSUM_BYTES);
    bytes.reset();
    out.writeLong(checksum.getValue());
    out.write(body, CHECKSUM_BYTES, body.length - CHECKSUM_BYTES);
    return bytes.toByteArray();
  }

  private void checksums(Checksums checksums) throws IOException {
    out.writeLong(checksums.size());
    out.writeLong(checksums.sums());
  }

  private void networks(NetworkList networks) throws IOException {
    out.writeInt(networks.size());
    for (int i = 0; i < networks.size(); i++) {
      entry(networks.get(i));
      NetworkList.Place place = networks.place(i);
      out.writeInt(fileNumber(place.file()));
      out.writeInt(place.line());
    }
  }

  private int fileNumber(String file) {
    int number = 0;
    while (number < sources.size() && !sources.get(number).file().toString().equals(file)) {
      number++;
    }
    return number;
  }

  private void entry(NetworkEntry entry) throws IOException {
    cidr(entry.cidr());
    text(entry.role().name());
    texts(entry.names());
    optional(entry.customer());
    moment(entry.since());
    moment(entry.until());
    out.writeBoolean(entry.stamps());
  }

  private void receiver(Receiver receiver) throws IOException {
    text(receiver.name());
    out.writeBoolean(receiver.gateway());
    texts(receiver.hosts());
    cidrs(receiver.byRanges());
    cidrs(receiver.ranges());
    cidrs(receiver.outbound());
  }

  private void rule(AttributionRule rule) throws IOException {
    text(rule.field());
    text(rule.pattern().text());
    out.writeInt(rule.roles().size());
    for (Role role : rule.roles()) {
      text(role.name());
    }
    texts(rule.hosts());
    optional(rule.meaning());
  }

  private void desk(Desk desk) throws IOException {
    optional(desk.from());
    optional(desk.name());
    optional(desk.language());
    optional(desk.templates().map(Path::toString));
    optional(desk.keyFile().map(Path::toString));
  }

  private void cidrs(List<Cidr> cidrs) throws IOException {
    out.writeInt(cidrs.size());
    for (Cidr cidr : cidrs) {
      cidr(cidr);
    }
  }

  private void cidr(Cidr cidr) throws IOException {
    out.writeLong(cidr.first().high());
    out.writeLong(cidr.first().low());
    out.writeByte(cidr.length());
  }

  private void moment(Optional<Instant> moment) throws IOException {
    out.writeBoolean(moment.isPresent());
    if (moment.isPresent()) {
      Instant instant = moment.get();
      out.writeLong(instant.getEpochSecond());
      out.writeInt(instant.getNano());
    }
  }

  private void optional(Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      text(text.get());
    }
  }

  private void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  private void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] text) throws IOException {
    out.writeInt(text.length);
    out.write(text);
  }
}
