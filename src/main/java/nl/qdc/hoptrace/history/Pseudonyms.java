package nl.qdc.hoptrace.history;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.qdc.hoptrace.summary.Sighting;

/** Names for mails and complaints that tell nothing without the key of the history. */
final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private final Mac mac;

  Pseudonyms(byte[] key) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  byte[] mail(Sighting sighting) {
    return pseudonym(identity(sighting));
  }

  /** The same mail, complained of by somebody: by who handed it in, or else by who got it. */
  byte[] complaint(Sighting sighting) {
    String by = sighting.complainant().or(sighting::recipient).orElse("");
    return pseudonym(by + "\n" + identity(sighting));
  }

  /** A mail that nothing tells from others is known by where it lay. */
  private static String identity(Sighting sighting) {
    return sighting.mail().orElseGet(() -> sighting.proof() + " " + sighting.time());
  }

  private byte[] pseudonym(String text) {
    return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
  }
}
