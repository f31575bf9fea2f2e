package nl.qdc.hoptrace.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.qdc.hoptrace.config.PublicSuffixes;
import nl.qdc.hoptrace.header.HeaderReader;
import nl.qdc.hoptrace.header.HeaderSection;
import nl.qdc.hoptrace.net.Cidr;
import nl.qdc.hoptrace.network.NetworkEntry;
import nl.qdc.hoptrace.network.Networks;
import nl.qdc.hoptrace.received.Received;
import nl.qdc.hoptrace.received.read.ReceivedReader;
import nl.qdc.hoptrace.trace.Chain;
import nl.qdc.hoptrace.trace.Ground;
import nl.qdc.hoptrace.trace.Trail;
import nl.qdc.hoptrace.trace.receiver.Receivers;
import nl.qdc.hoptrace.trace.walk.Walk;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.analysis.Analyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One Received line, the walk over a mail's four, and the whole answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MailBenchmark {

  private static final String LINE =
      " from vps66.qdc.example (vps66.qdc.example [192.0.2.66])\n\t(using TLSv1.3 with cipher"
          + " TLS_AES_256_GCM_SHA384 (256/256 bits))\n\tby mx.rcpt.example (Postfix) with ESMTPS"
          + " id 4F1A2B3C4D\n\tfor <u@rcpt.example>; Tue, 03 Feb 2026 10:11:12 +0100";
  private static final String MAIL =
      "Received: from mx.rcpt.example (mx.rcpt.example [10.0.0.4])\n"
          + "\tby store.rcpt.example (Dovecot) with LMTP id abcDEF1234;"
          + " Tue, 03 Feb 2026 10:11:13 +0100\n"
          + "Received:"
          + LINE
          + "\nReceived: from [127.0.0.1] (localhost [127.0.0.1])\n"
          + "\tby vps66.qdc.example (Postfix) with ESMTP id 5A1A2B3C4D;"
          + " Tue, 03 Feb 2026 10:11:11 +0100\n"
          + "Received: from pc (unknown [198.51.100.9]) by vps66.qdc.example (Postfix)\n"
          + "\twith ESMTPA id 6A1A2B3C4D; Tue, 03 Feb 2026 10:11:10 +0100\n"
          + "From: Shop <shop@site.example>\nTo: u@rcpt.example\nSubject: Offer\n"
          + "Date: Tue, 3 Feb 2026 10:11:00 +0100\nMessage-ID: <1@site.example>\n\n";

  private final byte[] bytes = MAIL.getBytes(StandardCharsets.US_ASCII);
  private final HeaderSection section = HeaderReader.read(bytes);
  private final Chain chain = Chain.of(section);
  private final Ground ground =
      new Ground(
          new Networks(List.of(NetworkEntry.plain(Cidr.parse("192.0.2.0/24")))),
          new Receivers(List.of()),
          new PublicSuffixes(),
          false);
  private final Analyzer analyzer = new Analyzer(ground, List.of("qdc.example"));

  /** A Received line to a stamp. */
  @Benchmark
  public Received receivedLine() {
    return ReceivedReader.read(LINE);
  }

  /** The walk alone, over stamps that are read. */
  @Benchmark
  public Trail walk() {
    return Walk.of(chain, ground);
  }

  /** A header section to the answer, without writing it. */
  @Benchmark
  public Analysis wholeAnswer() {
    return analyzer.analyze(HeaderReader.read(bytes));
  }
}
