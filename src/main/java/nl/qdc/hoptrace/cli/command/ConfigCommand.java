package nl.qdc.hoptrace.cli.command;

import java.nio.file.Path;
import java.util.List;
import nl.qdc.hoptrace.cli.syntax.Arguments;
import nl.qdc.hoptrace.cli.syntax.Operand;
import nl.qdc.hoptrace.cli.syntax.Syntax;
import nl.qdc.hoptrace.config.Configuration;
import nl.qdc.hoptrace.config.ConfigurationException;
import nl.qdc.hoptrace.config.ConfigurationLocation;

/** {@code hoptrace config}: which configuration is used, and is it right? */
public final class ConfigCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "config",
        "Checks or shows the configuration, or tells which file it is.",
        List.of(
            "The configuration is the file given by --config, or else by HOPTRACE_CONFIG, or else"
                + " $XDG_CONFIG_HOME/hoptrace/config.yaml (by default in ~/.config), or else"
                + " /etc/hoptrace/config.yaml."),
        NetworkOptions.ALL,
        Operand.oneOf(
            "ACTION",
            List.of("check", "show", "path"),
            "check: read it and tell mistakes; show: print what it amounts to, options included;"
                + " path: print which file it is"));
  }

  @Override
  public int run(Arguments arguments, Session session) {
    session.print(
        switch (arguments.operands().get(0)) {
          case "check" -> checked(arguments, session);
          case "show" -> ConfigText.of(NetworkOptions.read(arguments, session));
          default -> file(arguments, session) + "\n";
        });
    return ExitStatus.OK.code();
  }

  private static String checked(Arguments arguments, Session session) {
    Path file = file(arguments, session);
    Configuration found = NetworkOptions.readNetworks(arguments, session);
    return file
        + ": correct; networks: "
        + found.networks().size()
        + ", receivers: "
        + found.receivers().size()
        + ", domains: "
        + found.domains().size()
        + "\n";
  }

  private static Path file(Arguments arguments, Session session) {
    ConfigurationLocation location = NetworkOptions.location(arguments, session);
    return location
        .file()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    List.of("no configuration in " + NetworkOptions.searched(location))));
  }
}
