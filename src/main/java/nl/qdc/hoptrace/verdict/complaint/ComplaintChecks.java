package nl.qdc.hoptrace.verdict.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.qdc.hoptrace.header.HeaderField;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;
import nl.qdc.hoptrace.received.Host;
import nl.qdc.hoptrace.received.Stamp;
import nl.qdc.hoptrace.trace.name.Names;
import nl.qdc.hoptrace.trace.name.Organisations;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Carrier;
import nl.qdc.hoptrace.verdict.Feedback;
import nl.qdc.hoptrace.verdict.Finding;
import nl.qdc.hoptrace.verdict.FindingCode;
import nl.qdc.hoptrace.verdict.Party;
import nl.qdc.hoptrace.verdict.Verdict;

/**
 * What is odd about a complaint and the mail in it.
 *
 * @param carrier who handed it in
 * @param organisations which names belong together
 */
record ComplaintChecks(Carrier carrier, Organisations organisations) {

  void on(Analysis analysis, HeaderSection mail, Consumer<Finding> report) {
    onCarrier(report);
    List<String> recipients = recipients(analysis, mail);
    Optional<String> reporter = carrier.from().flatMap(ComplaintChecks::domain);
    boolean related =
        reporter.isEmpty()
            || recipients.isEmpty()
            || recipients.stream().anyMatch(name -> organisations.same(name, reporter.get()));
    if (!related) {
      report.accept(
          finding(
              FindingCode.REPORTER_IS_NOT_THE_RECIPIENT,
              "the complaint is from "
                  + reporter.get()
                  + ", the mail in it went to "
                  + recipients.get(0)));
    }
    reportedSource()
        .filter(ip -> differs(ip, analysis))
        .map(ip -> differing(ip, analysis))
        .ifPresent(report);
  }

  /** What can be said without any mail. */
  void onCarrier(Consumer<Finding> report) {
    if (carrier.verdict() == Verdict.FROM_NETWORK) {
      String address = carrier.borderIp().map(ip -> " from " + ip).orElse("");
      report.accept(
          finding(
              FindingCode.CARRIER_IS_FROM_NETWORK,
              "the complaint itself came from our network" + address));
    }
    carrier
        .feedback()
        .flatMap(Feedback::type)
        .flatMap(ComplaintChecks::otherThanSpam)
        .map(text -> finding(FindingCode.NOT_A_SPAM_REPORT, text))
        .ifPresent(report);
  }

  private static Optional<String> otherThanSpam(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "auth-failure" -> // RFC 6591: often about mail that somebody else sent in our name
          Optional.of("the report is about a failed authentication (auth-failure), not about spam");
      case "not-spam" -> Optional.of("the report says that the mail is no spam (not-spam)");
      case "opt-out", "opt-out-list" ->
          Optional.of("the report asks for an unsubscription (" + type + ")");
      default -> Optional.empty();
    };
  }

  private Optional<IpAddress> reportedSource() {
    return carrier.feedback().flatMap(Feedback::sourceIp).flatMap(IpLiteral::parse);
  }

  private static boolean differs(IpAddress reported, Analysis analysis) {
    Optional<IpAddress> border = analysis.border().flatMap(Party::ip);
    Optional<IpAddress> source = analysis.source().flatMap(Party::ip);
    return border.isPresent()
        && !border.get().equals(reported)
        && source.filter(reported::equals).isEmpty();
  }

  private static Finding differing(IpAddress reported, Analysis analysis) {
    String shown = analysis.border().flatMap(Party::ip).map(IpAddress::toString).orElse("");
    return finding(
        FindingCode.REPORTED_SOURCE_DIFFERS,
        "the report names " + reported + " as the source, the headers show " + shown);
  }

  /** Names of the host and the mailboxes that the mail reached. */
  private static List<String> recipients(Analysis analysis, HeaderSection mail) {
    List<String> names = new ArrayList<>();
    Optional<Stamp> top = analysis.hops().stream().findFirst().flatMap(view -> view.hop().stamp());
    top.flatMap(Stamp::recipient).flatMap(ComplaintChecks::domain).ifPresent(names::add);
    Names.telling(top.map(Stamp::by).flatMap(Host::name)).ifPresent(names::add);
    mail.all("Delivered-To").stream()
        .map(HeaderField::value)
        .flatMap(value -> domain(value).stream())
        .forEach(names::add);
    return names;
  }

  private static Optional<String> domain(String address) {
    int at = address.lastIndexOf('@');
    int end = at + 1;
    while (end < address.length() && " \t>,;\"()".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(Names.normal(address.substring(at + 1, end))).filter(name -> !name.isEmpty());
  }

  private static Finding finding(FindingCode code, String text) {
    return new Finding(code, OptionalInt.empty(), OptionalInt.empty(), text);
  }
}
