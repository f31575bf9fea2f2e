/**
 * What a command accepts, declared once: {@link nl.qdc.hoptrace.cli.syntax.ArgumentReader} reads
 * arguments by it, help and completion are made from it.
 */
@NullMarked
package nl.qdc.hoptrace.cli.syntax;

import org.jspecify.annotations.NullMarked;
