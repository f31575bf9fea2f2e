package nl.qdc.hoptrace.trace.receiver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.qdc.hoptrace.net.IpAddress;

/**
 * Which receivers a host may be of, filed by the last two labels of their hosts' names: most hosts
 * are of none, and that takes one look.
 */
final class ReceiverHosts {

  private final List<Receiver> all;
  private final Map<String, List<Receiver>> byLabels = new HashMap<>();

  /** Forms that say nothing of the last two labels: {@code mx*}, {@code .example}. */
  private final List<String> open = new ArrayList<>(0);

  ReceiverHosts(List<Receiver> all) {
    this.all = all;
    for (Receiver receiver : all) {
      for (String host : receiver.hosts()) {
        file(host, receiver);
      }
    }
  }

  private void file(String host, Receiver receiver) {
    String labels = lastLabels(host);
    if (labels.startsWith(".") || host.endsWith("*")) {
      open.add(host);
      return;
    }
    List<Receiver> filed = byLabels.get(labels);
    if (filed == null) {
      filed = new ArrayList<>(1);
      byLabels.put(labels, filed);
    }
    if (filed.isEmpty() || !filed.get(filed.size() - 1).is(receiver)) {
      filed.add(receiver);
    }
  }

  /** Those that the host may be of, in their order. */
  List<Receiver> candidates(String normalName, Optional<IpAddress> literal) {
    return literal.isPresent() || isOpen(normalName)
        ? all
        : byLabels.getOrDefault(lastLabels(normalName), List.of());
  }

  private boolean isOpen(String normalName) {
    for (String form : open) {
      if (Receiver.matches(form, normalName)) {
        return true;
      }
    }
    return false;
  }

  /** {@code rcpt.example} of {@code mx.rcpt.example} and {@code .rcpt.example}. */
  private static String lastLabels(String name) {
    return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
  }
}
