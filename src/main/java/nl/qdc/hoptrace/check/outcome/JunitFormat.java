package nl.qdc.hoptrace.check.outcome;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.qdc.hoptrace.report.terminal.Printable;

/** The XML that JUnit's Ant task began, and that CI servers read. */
public final class JunitFormat implements OutcomeFormat {

  private static final String SUITE = "hoptrace check";

  @Override
  public String render(List<Outcome> outcomes) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml);
      xml.writeStartElement("testsuites");
      line(xml);
      suite(outcomes, xml);
      xml.writeEndElement();
      line(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void suite(List<Outcome> outcomes, XMLStreamWriter xml) throws XMLStreamException {
    long failures = outcomes.stream().filter(Outcome::isFailure).count();
    long skipped = outcomes.stream().filter(o -> o.status() == Outcome.Status.NOT_EXPECTED).count();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", SUITE);
    xml.writeAttribute("tests", Integer.toString(outcomes.size()));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Long.toString(skipped));
    line(xml);
    for (Outcome outcome : outcomes) {
      test(outcome, xml);
    }
    xml.writeEndElement();
    line(xml);
  }

  private static void test(Outcome outcome, XMLStreamWriter xml) throws XMLStreamException {
    String name = Printable.of(outcome.name());
    int slash = name.lastIndexOf('/');
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", slash < 0 ? SUITE : name.substring(0, slash));
    xml.writeAttribute("name", name.substring(slash + 1));
    if (outcome.isFailure()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", Printable.of(message(outcome)));
      xml.writeCharacters(
          outcome.differences().stream()
              .map(difference -> Printable.of(difference.toString()) + "\n")
              .collect(Collectors.joining()));
      xml.writeEndElement();
    } else if (outcome.status() == Outcome.Status.NOT_EXPECTED) {
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", Printable.of(outcome.note()));
    }
    xml.writeEndElement();
    line(xml);
  }

  private static String message(Outcome outcome) {
    return outcome.note().isEmpty() ? outcome.differences().get(0).toString() : outcome.note();
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
