package nl.qdc.hoptrace.summary.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Bulk mail as spamware makes it, and mail that belongs to nothing: the same seed gives the same
 * mails. Of each sentence one wording is picked, some sentences are left out, the rest shuffled;
 * names, links, From and Subject change from copy to copy; junk is strewn in to make every copy
 * unique; text comes plain, as HTML, in base64 or as both.
 */
public final class SpunMails {

  /** A mail that belongs to no campaign. */
  public static final int NONE = -1;

  private static final String[] NAMES = {
    "Ada", "Bram", "Chloe", "Daan", "Elif", "Femke", "Gijs", "Hanna", "Ivo", "Jolijn", "Kees",
    "Lotte", "Milan", "Noor", "Otto", "Pien", "Quirijn", "Roos", "Sem", "Tess", "Umar", "Vera",
    "Wim", "Yara", "Zeno"
  };

  private static final String[] SYLLABLES = {
    "ba", "ko", "ri", "ten", "ma", "lu", "so", "ver", "di", "pan", "gel", "no", "ti", "ker", "wa",
    "zim", "fo", "ler", "che", "bru", "da", "hin", "per", "stel", "mo", "quin", "tra", "vol"
  };

  private static final String[] COURTESY = {
    "Thank you for your message.",
    "Please let me know what you think.",
    "I will call you tomorrow morning.",
    "The meeting was moved to next week.",
    "See the attached file for the details.",
    "Could you have a look at this before Friday?",
    "We have received your order and will ship it soon.",
    "If you have any questions, please contact us.",
    "Bedankt voor je bericht, ik kom erop terug.",
    "Kun je dit voor vrijdag bekijken?",
  };

  private final Random random;
  private final List<List<String>> templates = templates();
  private final List<String> vocabulary = new ArrayList<>();

  /** A mail, the address that sent it, and the number of the campaign that it belongs to. */
  public record Spun(int campaign, String sender, String mail) {}

  private SpunMails(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
        word.append(pick(SYLLABLES));
      }
      vocabulary.add(word.toString());
    }
  }

  /**
   * Mails in random order.
   *
   * @param bulk how many belong to one of the twenty campaigns, about as many to each
   * @param others how many belong to none
   */
  public static List<Spun> of(long seed, int bulk, int others) {
    SpunMails mails = new SpunMails(seed);
    List<Spun> all = new ArrayList<>();
    for (int i = 0; i < bulk; i++) {
      int campaign = i % mails.templates.size();
      all.add(spun(campaign, mails.sender(campaign), mails.bulk(campaign, i)));
    }
    for (int i = 0; i < others; i++) {
      all.add(spun(NONE, mails.anySender(), mails.other(i)));
    }
    Collections.shuffle(all, mails.random);
    return all;
  }

  /** Two campaigns have one sender; every fifth comes from many. */
  private String sender(int campaign) {
    return campaign % 5 == 4 ? anySender() : "192.0.2." + (1 + campaign / 2);
  }

  private String anySender() {
    return "192.0.2." + (1 + random.nextInt(200));
  }

  private static Spun spun(int campaign, String sender, String headerAndBody) {
    return new Spun(campaign, sender, headerAndBody.replace("SENDER", sender));
  }

  private static List<List<String>> templates() {
    try (InputStream in =
        Objects.requireNonNull(
            SpunMails.class.getResourceAsStream("/nl/qdc/hoptrace/summary/campaigns.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n", -1))
          .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String bulk(int campaign, int number) {
    List<String> template = templates.get(campaign);
    String name = pick(NAMES);
    List<String> sentences = new ArrayList<>();
    for (String sentence : template.subList(1, template.size())) {
      if (random.nextInt(10) > 0) {
        sentences.add(spin(sentence));
      }
    }
    if (campaign % 2 == 0) {
      Collections.shuffle(sentences, random);
    }
    sentences.add(
        random.nextInt(sentences.size() + 1), "https://" + code(6) + ".example/" + code(12));
    sentences.add(0, pick("Dear ", "Hello ", "Hi ", "Beste ", "") + name + ",");
    sentences.add(pick("Regards, ", "Cheers, ", "Groet, ", "") + pick(NAMES) + " " + code(4));
    sentences.add(junk());
    String subject =
        spin(template.get(0)) + pick("", " " + number, " [" + code(5) + "]", ", " + name);
    String from =
        campaign % 3 == 0
            ? "news@sender" + campaign + ".example"
            : code(7) + "@" + pick(vocabulary) + ".example";
    String body = String.join(pick(" ", "\n", "\n\n"), sentences);
    return header(campaign, from, name, subject, number) + body(body, random.nextInt(4));
  }

  /** What makes copies differ: a random word or code for every ten words of text. */
  private String junk() {
    StringBuilder junk = new StringBuilder();
    for (int words = random.nextInt(9); words > 0; words--) {
      junk.append(random.nextBoolean() ? code(8) : pick(vocabulary)).append(' ');
    }
    return junk.toString();
  }

  private String other(int number) {
    List<String> sentences = new ArrayList<>(List.of("Dear " + pick(NAMES) + ","));
    for (int count = 2 + random.nextInt(6); count > 0; count--) {
      sentences.add(random.nextInt(4) == 0 ? pick(COURTESY) : sentence());
    }
    sentences.add("Kind regards, " + pick(NAMES));
    String subject = pick("Re: ", "Fwd: ", "") + pick(vocabulary) + " " + pick(vocabulary);
    String from = pick(NAMES) + "@" + pick(vocabulary) + ".example";
    String body = String.join("\n", sentences);
    return header(random.nextInt(1000), from, pick(NAMES), subject, number)
        + body(body, random.nextInt(4));
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder(pick("The ", "We ", "This ", "Your ", "De "));
    for (int words = 6 + random.nextInt(8); words > 0; words--) {
      sentence.append(pick(vocabulary)).append(' ').append(pick("", "with ", "the ", "from "));
    }
    return sentence.toString().strip() + ".";
  }

  private String header(int style, String from, String name, String subject, int number) {
    String to =
        "To: "
            + name
            + " <"
            + name.toLowerCase(java.util.Locale.ROOT)
            + number
            + "@rcpt.example>\n";
    String who = "From: " + pick(NAMES) + " <" + from + ">\n";
    String date =
        "Date: Tue, 3 Feb 2026 10:" + two(number / 60 % 60) + ":" + two(number % 60) + " +0100\n";
    String what = "Subject: " + subject + "\n";
    String id =
        "Message-ID: <" + (style % 2 == 0 ? code(16) : number + "." + random.nextInt(9999)) + "@";
    return "Received: from mail.sender.example (mail.sender.example [SENDER])\n\tby mx.rcpt.example (Postfix) with ESMTP id "
        + code(10).toUpperCase(java.util.Locale.ROOT)
        + ";\n\tTue, 3 Feb 2026 10:11:12 +0100\n"
        + (style % 3 == 0 ? who + to + what + date : date + what + who + to)
        + id
        + (style % 3 == 0 ? from.substring(from.indexOf('@') + 1) : "host" + style % 7 + ".example")
        + ">\n"
        + (style % 5 == 0 ? "X-Mailer: Mailer " + style % 4 + ".1\n" : "")
        + "MIME-Version: 1.0\n";
  }

  private String body(String text, int form) {
    return switch (form) {
      case 0 -> "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
      case 1 -> "Content-Type: text/html; charset=utf-8\n\n" + html(text);
      case 2 ->
          "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
              + Base64.getMimeEncoder(76, new byte[] {'\n'})
                  .encodeToString(text.getBytes(StandardCharsets.UTF_8))
              + "\n";
      default -> {
        String boundary = "----=_" + code(8);
        yield "Content-Type: multipart/alternative; boundary=\""
            + boundary
            + "\"\n\n--"
            + boundary
            + "\nContent-Type: text/plain; charset=utf-8\n\n"
            + text
            + "\n--"
            + boundary
            + "\nContent-Type: text/html; charset=utf-8\n\n"
            + html(text)
            + "--"
            + boundary
            + "--\n";
      }
    };
  }

  private String html(String text) {
    return "<html><head><style>."
        + code(5)
        + "{color:red}</style></head><body><p>"
        + text.replace("\n", "<br>\n")
        + "</p><!-- "
        + code(20)
        + " --></body></html>\n";
  }

  /** One of each {@code {a|b}}. */
  private String spin(String template) {
    StringBuilder spun = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      spun.append(template, at, open)
          .append(pick(template.substring(open + 1, close).split("\\|", -1)));
      at = close + 1;
    }
    return spun.append(template.substring(at)).toString();
  }

  private String code(int length) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < length; i++) {
      code.append("abcdefghijkmnpqrstuvwxyz23456789".charAt(random.nextInt(32)));
    }
    return code.toString();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private String pick(String... some) {
    return some[random.nextInt(some.length)];
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
