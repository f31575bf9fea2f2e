/** {@code hoptrace summarize}; start at {@link nl.qdc.hoptrace.cli.summarize.SummarizeCommand}. */
@NullMarked
package nl.qdc.hoptrace.cli.summarize;

import org.jspecify.annotations.NullMarked;
