package nl.qdc.hoptrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** {@code --format=html}: a page of its own, whatever a sender wrote. */
class HtmlTest {

  private static final String HOSTILE = "\"><script>alert(1)</script>&#x1b;'\u202e";

  @TempDir Path temp;

  /** The body, read as XML: every element that we open is closed, and text is nothing but text. */
  private static Element body(String page) throws Exception {
    String body = page.substring(page.indexOf("<main>"), page.indexOf("</body>"));
    String closed = body.replace("<details open>", "<details>");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(closed)))
        .getDocumentElement();
  }

  @Test
  void aPageTellsWhatTheTextTells() throws Exception {
    Cli run = Cli.trace(Mails.FROM_NETWORK, "--format=html");
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n"), run.out());
    assertTrue(run.out().contains("default-src 'none'; style-src 'unsafe-inline'"), run.out());
    Element body = body(run.out());
    assertEquals(1, body.getElementsByTagName("article").getLength());
    String text = body.getTextContent().replaceAll("\\s+", " ");
    String plain = Cli.trace(Mails.FROM_NETWORK, "--format=text").out();
    for (String word : List.of("FROM OUR NETWORK", "[border-peer]", "4F1A2B3C4D", "the proof")) {
      assertTrue(text.contains(word), word + " is not in " + text);
      assertTrue(plain.contains(word), word + " is not in " + plain);
    }
    assertTrue(text.contains("took it from 192.0.2.66"), text);
  }

  @Test
  void whatASenderWroteIsText() throws Exception {
    String mail =
        Mails.FROM_NETWORK
            .replace("from mail.customer.example (", "from " + HOSTILE + " (")
            .replace("4F1A2B3C4D", "<b>&amp;\"'");
    Path file = Files.writeString(temp.resolve("<img src=x onerror=a>&.eml"), mail);

    Cli run = Cli.trace("", "--format=html", file.toString());

    String body = run.out().substring(run.out().indexOf("<main>"));
    assertFalse(Pattern.compile("<(script|img|b>&)|\\son\\w+=\"").matcher(body).find(), body);
    assertFalse(body.contains("\u202e"));
    assertEquals(1, body(run.out()).getElementsByTagName("article").getLength());
  }

  @Test
  void severalAreFoldedAndErrorsAreAmongThem() throws Exception {
    Path mail = Files.writeString(temp.resolve("a.eml"), Mails.NOT_FROM_NETWORK);
    Cli run = Cli.trace("", "--format=html", mail.toString(), "no-such-file", mail.toString());
    assertEquals(3, run.exit());
    assertFalse(run.out().contains("<details open>"), run.out());
    Element body = body(run.out());
    assertEquals(3, body.getElementsByTagName("article").getLength());
    assertTrue(body.getTextContent().contains("NOT ANALYSED"), body.getTextContent());
    assertTrue(body.getTextContent().contains("no such file [not-found]"), body.getTextContent());
  }

  @Test
  void noneIsAPageToo() throws IOException {
    Path list = Files.createFile(temp.resolve("list"));
    Cli run = Cli.trace("", "--format=html", "--files-from", list.toString());
    assertTrue(run.out().endsWith("<p>No mails.</p></main></body></html>\n"), run.out());
  }
}
