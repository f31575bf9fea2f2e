package nl.qdc.hoptrace.cli.networks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.qdc.hoptrace.cli.command.ExitStatus;
import nl.qdc.hoptrace.cli.command.InputException;
import nl.qdc.hoptrace.cli.command.Session;
import nl.qdc.hoptrace.cli.syntax.UsageException;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.net.IpLiteral;

/** The addresses to look up: those of the command line, and those of standard input for a dash. */
final class AddressList {

  /** No address is longer; more of a line is not kept. */
  private static final int LONGEST = 200;

  private final List<String> operands;
  private final Session session;
  private ExitStatus status = ExitStatus.OK;

  AddressList(List<String> operands, Session session) {
    this.operands = operands;
    this.session = session;
    for (String operand : operands) {
      if (!operand.equals("-") && IpLiteral.parse(operand).isEmpty()) {
        throw new UsageException("'" + operand + "' is not an IP address");
      }
    }
  }

  /** Whether all could be read. */
  ExitStatus status() {
    return status;
  }

  /** Gives each as soon as it is read; a line that holds none is told, and the others are given. */
  void forEach(Consumer<IpAddress> taker) {
    for (String operand : operands) {
      if (operand.equals("-")) {
        readLines(taker);
      } else {
        taker.accept(IpLiteral.parse(operand).orElseThrow());
      }
    }
  }

  private void readLines(Consumer<IpAddress> taker) {
    try {
      InputStream in = new BufferedInputStream(session.in());
      Optional<String> line = line(in);
      for (int number = 1; line.isPresent(); number++) {
        take(withoutRemark(line.get()), number, taker);
        line = line(in);
      }
    } catch (IOException e) {
      throw new InputException("can't read standard input: " + e.getMessage());
    }
  }

  private static String withoutRemark(String line) {
    int remark = line.indexOf('#');
    return (remark < 0 ? line : line.substring(0, remark)).strip();
  }

  private void take(String text, int number, Consumer<IpAddress> taker) {
    Optional<IpAddress> address = IpLiteral.parse(text);
    if (address.isPresent()) {
      taker.accept(address.get());
    } else if (!text.isEmpty()) {
      session.warn("standard input:" + number + ": '" + text + "' is not an IP address");
      status = ExitStatus.INPUT;
    }
  }

  private static Optional<String> line(InputStream in) throws IOException {
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder(40);
    while (next >= 0 && next != '\n') {
      if (line.length() < LONGEST) {
        line.append((char) next);
      }
      next = in.read();
    }
    return Optional.of(line.toString());
  }
}
