package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same bytes give the same answer, wherever and how often. */
class ReproducibleTest {

  private static final int ROUNDS = 60;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void whateverLocaleAndTimeZone() {
    Random random = new Random(20260203);
    for (int round = 0; round < ROUNDS; round++) {
      String mail = damaged(random);
      String format = random.nextBoolean() ? "--format=json" : "--format=text";

      under(Locale.ROOT, "UTC");
      Cli first = Cli.trace(mail, format, "--raw");
      under(new Locale("tr", "TR"), "Asia/Kolkata");
      Cli second = Cli.trace(mail, format, "--raw");
      under(Locale.forLanguageTag("ar-EG-u-nu-arab"), "America/St_Johns");
      Cli third = Cli.trace(mail, format, "--raw");

      assertEquals(first, second, mail);
      assertEquals(first, third, mail);
      assertEquals("", first.err(), mail);
    }
  }

  @Test
  void helpToo() {
    String help = Cli.run("trace", "--help").out() + Cli.run("help", "exit-codes").out();
    under(Locale.forLanguageTag("ar-EG-u-nu-arab"), "Asia/Kolkata");
    assertEquals(help, Cli.run("trace", "--help").out() + Cli.run("help", "exit-codes").out());
    under(new Locale("tr", "TR"), "Asia/Kolkata");
    assertEquals(help, Cli.run("trace", "--help").out() + Cli.run("help", "exit-codes").out());
  }

  private static void under(Locale locale, String zone) {
    Locale.setDefault(locale);
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
  }

  /** A few letters of a mail changed, dropped or doubled. */
  private static String damaged(Random random) {
    StringBuilder mail =
        new StringBuilder(random.nextBoolean() ? Mails.FROM_NETWORK : Mails.NOT_FROM_NETWORK);
    for (int i = random.nextInt(8); i > 0; i--) {
      int at = random.nextInt(mail.length());
      switch (random.nextInt(3)) {
        case 0 -> mail.setCharAt(at, (char) (1 + random.nextInt(0x250)));
        case 1 -> mail.deleteCharAt(at);
        default -> mail.insert(at, mail.substring(at, Math.min(mail.length(), at + 40)));
      }
    }
    return mail.toString();
  }
}
