package nl.qdc.hoptrace.check.sample;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A mail, and what is expected of it; one of the two can be missing.
 *
 * @param name the path of the mail as given; that of what is expected when there is no mail
 * @param mail the mail
 * @param expectation what is expected of it
 */
public record Sample(String name, Optional<Path> mail, Optional<Expectation> expectation) {}
