package nl.qdc.hoptrace.report.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.qdc.hoptrace.verdict.Analysis;
import nl.qdc.hoptrace.verdict.Provenance;

/** Analyses of every kind. */
public final class Samples {

  private Samples() {}

  /** An input without peculiarities. */
  public static final Provenance INPUT = input("mail.eml", 0, OptionalInt.empty());

  /** An input. */
  public static Provenance input(String path, int index, OptionalInt part) {
    return new Provenance(path, index, part, "eml", 1234, Optional.empty(), List.of());
  }

  /** The sample of that name. */
  public static Analysis named(String name) {
    return Optional.ofNullable(all().get(name)).orElseThrow();
  }

  /** All of them by name. */
  public static Map<String, Analysis> all() {
    Map<String, Analysis> all = new TreeMap<>();
    all.put("border-peer", FromUs.borderPeer());
    all.put("behind-relay", FromUs.behindRelay());
    all.put("login", FromUs.login());
    all.put("local-at-relay", FromUs.localAtRelay());
    all.put("relay-origin-not-shown", FromUs.relayOriginNotShown());
    all.put("holder-uncertain", FromUs.holderUncertain());
    all.put("relayed", FromOthers.relayed());
    all.put("claimed", FromOthers.claimed());
    all.put("outside", FromOthers.outside());
    all.put("unreadable", FromOthers.unreadable());
    all.put("not-mail", FromOthers.notMail());
    all.put("hostile", FromOthers.hostile());
    return all;
  }

  /** The sample that the documentation shows. */
  public static Analysis behindRelay() {
    return FromUs.behindRelay();
  }
}
