package nl.qdc.hoptrace.cli.networks;

import java.util.List;
import java.util.stream.Collectors;
import nl.qdc.hoptrace.config.BuiltInReceiver;
import nl.qdc.hoptrace.config.BuiltInReceivers;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.trace.receiver.Receiver;

/** The built-in receivers as text, with where their facts come from. */
final class ReceiverLines {

  private ReceiverLines() {}

  static String of(BuiltInReceivers receivers) {
    return receivers.all().stream()
        .map(ReceiverLines::of)
        .collect(
            Collectors.joining(
                "\n",
                "Receivers known without configuration, as of " + receivers.dated() + "\n\n",
                ""));
  }

  private static String of(BuiltInReceiver builtIn) {
    Receiver receiver = builtIn.receiver();
    StringBuilder text = new StringBuilder(receiver.name());
    text.append(receiver.gateway() ? " (gateway, believed only when configured)" : "");
    text.append(", checked ").append(builtIn.checked()).append('\n');
    lines(text, "host", receiver.hosts());
    lines(text, "by", texts(receiver.byRanges()));
    lines(text, "internal", texts(receiver.ranges()));
    lines(text, "outbound", texts(receiver.outbound()));
    builtIn.option().ifPresent(option -> lines(text, "option", List.of(option)));
    lines(text, "source", builtIn.sources());
    return text.toString();
  }

  private static List<String> texts(List<Cidr> ranges) {
    return ranges.stream().map(Cidr::toString).toList();
  }

  private static void lines(StringBuilder text, String label, List<String> values) {
    for (String value : values) {
      text.append("  ").append(label).append(" ".repeat(9 - label.length()));
      text.append(value).append('\n');
    }
  }
}
