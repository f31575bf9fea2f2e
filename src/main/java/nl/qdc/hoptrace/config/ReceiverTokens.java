package nl.qdc.hoptrace.config;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.config.source.Scalar;
import nl.qdc.hoptrace.config.source.Source;
import nl.qdc.hoptrace.config.source.Tokens;
import nl.qdc.hoptrace.config.value.ReceiverText;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.trace.receiver.Receiver;

/** Reads one receiver of a configuration: one word, or a mapping. */
final class ReceiverTokens {

  private static final List<String> KEYS = List.of("name", "hosts", "ranges");

  private final Tokens tokens;
  private final Source source;
  private final List<String> hosts = new ArrayList<>();
  private final List<Cidr> ranges = new ArrayList<>();
  private Optional<String> name = Optional.empty();

  ReceiverTokens(Tokens tokens, Source source) {
    this.tokens = tokens;
    this.source = source;
  }

  /** Reads the receiver on which the file stands into the list. */
  void readOne(List<Receiver> receivers) throws IOException {
    if (tokens.isMapping()) {
      readMapping(receivers);
    } else {
      tokens.value("a receiver", ReceiverText::parse).ifPresent(receivers::add);
    }
  }

  private void readMapping(List<Receiver> receivers) throws IOException {
    Scalar place = tokens.place();
    int before = source.mistakes().count();
    tokens.mapping("a receiver", KEYS, key -> readKey(key.text()));
    if (!hosts.isEmpty() || !ranges.isEmpty()) {
      String first = hosts.isEmpty() ? ranges.get(0).toString() : hosts.get(0);
      receivers.add(
          new Receiver(name.orElse(first), false, false, hosts, List.of(), ranges, List.of()));
    } else if (source.mistakes().count() == before) {
      source.mistake(place, "a receiver needs hosts or ranges");
    }
  }

  private void readKey(String key) throws IOException {
    switch (key) {
      case "hosts" ->
          tokens.list(key, () -> tokens.value(key, ReceiverText::hosts).ifPresent(hosts::addAll));
      case "ranges" ->
          tokens.list(key, () -> tokens.value(key, Cidr::parse).ifPresent(ranges::add));
      default -> name = tokens.scalar(key).map(Scalar::text);
    }
  }
}
