package nl.qdc.hoptrace.redact.trace;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.qdc.hoptrace.net.IpAddress;
import nl.qdc.hoptrace.redact.coding.Readings;
import nl.qdc.hoptrace.redact.coding.Spellings;
import nl.qdc.hoptrace.redact.key.Pseudonyms;

/** Makes of a complainant all the spellings that tell of him. */
final class NeedleMaker {

  /** What stands between local part and domain: in VERP, in bounces, and to hide it. */
  private static final List<String> SIGNS =
      List.of("@", "=", "#", "%", "+", "~", "_at_", "-at-", ".at.", " at ", "(at)", "[at]", " @ ");

  /** Domain and local part change places in SRS and UUCP. */
  private static final List<String> SIGNS_BEHIND_DOMAIN = List.of("=", "!", "/", ":");

  /** What stands for the dots of a domain where they may not stand. */
  private static final List<String> SIGNS_IN_DOMAIN = List.of("-", "_", " ");

  private static final List<String> DIGESTS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");

  /** Names of people that stand in every date, too. */
  private static final Set<String> OF_DATES =
      Set.copyOf(
          List.of(
              "mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec"
                  .split(" ")));

  /** Words that name no person: roles (RFC 2142), the words of stamps, parts of names. */
  private static final Set<String> COMMON =
      Set.copyOf(
          List.of(
              ("abuse postmaster support info sales contact admin webmaster noreply hostmaster security"
                      + " marketing service office mail news newsletter billing helpdesk www root"
                      + " customer received"
                      + " from with for via esmtp esmtps smtp local the and van von der"
                      + " den het een www com net org")
                  .split(" ")));

  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_JOINED = 5;
  private static final int MOST_PARTS = 20;

  private final Pseudonyms pseudonyms;
  private final Map<String, Needle> needles = new LinkedHashMap<>();

  NeedleMaker(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  Collection<Needle> needles(Complainant complainant) {
    complainant.addresses().forEach(address -> address(address, complainant));
    complainant.domains().forEach(this::domain);
    complainant.hosts().forEach(this::host);
    complainant.names().forEach(this::name);
    for (IpAddress ip : complainant.ips()) {
      add(new Needle(ip.toString(), true, pseudonyms.ip(ip).toString(), Needle.Kind.TEXT));
    }
    return needles.values();
  }

  private void address(String address, Complainant complainant) {
    int at = address.lastIndexOf('@');
    String local = address.substring(0, at);
    String domain = address.substring(at + 1);
    String name = complainant.isKept(domain) ? domain : pseudonyms.domain(domain);
    String pseudonym = pseudonyms.user(local) + "@" + name;
    for (String sign : SIGNS) {
      add(Needle.of(local + sign + domain, pseudonym));
    }
    for (String sign : SIGNS_BEHIND_DOMAIN) {
      add(Needle.of(domain + sign + local, pseudonym));
    }
    for (String digest : DIGESTS) {
      digests(digest, address, pseudonym);
      digests(digest, address.toUpperCase(Locale.ROOT), pseudonym);
      digests(digest, local, pseudonym);
    }
    local(local);
  }

  /** In hexadecimal and, as all needles are, in lower case in base64. */
  private void digests(String algorithm, String text, String pseudonym) {
    byte[] digest = digest(algorithm, text);
    add(Needle.of(HexFormat.of().formatHex(digest), pseudonym));
    for (Base64.Encoder base64 : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
      String code = base64.withoutPadding().encodeToString(digest);
      add(Needle.of(code.toLowerCase(Locale.ROOT), pseudonym));
    }
  }

  private void local(String local) {
    word(local, local);
    int tag = local.indexOf('+');
    spelled(tag > 0 ? local.substring(0, tag) : local);
    parts(local);
  }

  private void name(String name) {
    String bare = Readings.plain(name).replace("\"", "").strip();
    spelled(bare);
    parts(bare);
  }

  /** As it is, and without what stands between its words. */
  private void spelled(String text) {
    word(text, text);
    String joined = text.replaceAll("[^\\p{L}\\p{N}]", "");
    if (joined.length() >= SHORTEST_JOINED) {
      word(joined, text);
    }
  }

  private void parts(String text) {
    for (String part : text.split("[^\\p{L}\\p{N}]+", MOST_PARTS)) {
      word(part, part);
    }
  }

  private void word(String text, String named) {
    if (text.length() >= SHORTEST_WORD && text.chars().anyMatch(Character::isLetter)) {
      String pseudonym = pseudonyms.user(named);
      for (String spelling : List.of(Spellings.withoutAccents(text), Spellings.inLetters(text))) {
        if (!spelling.equals(text)) {
          add(Needle.of(spelling, pseudonym));
        }
      }
      if (OF_DATES.contains(text)) {
        add(new Needle(text, true, pseudonym, Needle.Kind.ALSO_IN_RECORDS));
      } else if (!COMMON.contains(text)) {
        add(Needle.of(text, pseudonym));
      }
    }
  }

  private void domain(String domain) {
    String pseudonym = pseudonyms.domain(domain);
    for (String spelling : List.of(domain, unicode(domain), ascii(domain))) {
      boolean whole = spelling.length() < SHORTEST_JOINED;
      add(new Needle(spelling, whole, pseudonym, Needle.Kind.HOST));
    }
    List<String> labels = List.of(unicode(domain).split("\\."));
    for (String sign : SIGNS_IN_DOMAIN) {
      add(Needle.of(String.join(sign, labels), pseudonym));
    }
    List<String> backwards = new ArrayList<>(labels);
    Collections.reverse(backwards);
    add(Needle.of(String.join(".", backwards), pseudonym));
    labels.subList(0, Math.max(0, labels.size() - 1)).forEach(label -> label(label, pseudonym));
  }

  /** What people call the place; in records it may be anybody's. */
  private void label(String label, String pseudonym) {
    if (label.length() >= SHORTEST_JOINED && !COMMON.contains(label)) {
      for (String spelling :
          List.of(label, Spellings.withoutAccents(label), Spellings.inLetters(label))) {
        add(new Needle(spelling, true, pseudonym, Needle.Kind.ALSO_IN_RECORDS));
      }
    }
  }

  private void host(String name) {
    if (name.length() >= SHORTEST_WORD && !COMMON.contains(name)) {
      add(new Needle(name, true, pseudonyms.host(name), Needle.Kind.HOST));
    }
  }

  private void add(Needle needle) {
    needles.putIfAbsent(needle.text(), needle);
  }

  private static String unicode(String domain) {
    return Readings.plain(IDN.toUnicode(domain));
  }

  private static String ascii(String domain) {
    try {
      return Readings.plain(IDN.toASCII(domain));
    } catch (IllegalArgumentException noDomainName) {
      return domain;
    }
  }

  private static byte[] digest(String algorithm, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
