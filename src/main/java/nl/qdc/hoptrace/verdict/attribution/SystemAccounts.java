package nl.qdc.hoptrace.verdict.attribution;

import java.util.Set;

/** Accounts that programs share: they name no customer. */
public final class SystemAccounts {

  private static final Set<String> NAMES =
      Set.of(
          "root",
          "daemon",
          "bin",
          "sys",
          "adm",
          "mail",
          "mailnull",
          "news",
          "uucp",
          "list",
          "nobody",
          "www",
          "_www",
          "www-data",
          "wwwrun",
          "apache",
          "apache2",
          "httpd",
          "http",
          "nginx",
          "lighttpd",
          "caddy",
          "litespeed",
          "lsadm",
          "php-fpm",
          "webapps",
          "exim",
          "debian-exim",
          "mailserver",
          "cpanel",
          "cpaneleximfilter",
          "postfix",
          "smmsp",
          "smmta",
          "sendmail",
          "qmaild",
          "qmailq",
          "alias",
          "vpopmail",
          "vmail",
          "webmail",
          "roundcube",
          "squirrelmail",
          "horde",
          "rainloop",
          "snappymail",
          "dovecot",
          "mailman",
          "amavis",
          "clamav",
          "spamd",
          "debian-spamd",
          "cron",
          "mysql",
          "postgres",
          "tomcat",
          "diradmin",
          "psaadm",
          "popuser",
          "system",
          "anonymous");

  /** Linux gives people numbers from 1000 on, older systems from 500 on. */
  private static final int FIRST_PERSON = 500;

  private static final int NOBODY = 65534;

  private SystemAccounts() {}

  /** Whether many share the account of that name. */
  public static boolean isShared(String account) {
    return NAMES.contains(account.toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether many share the account of that number. */
  public static boolean isShared(int uid) {
    return uid < FIRST_PERSON || uid == NOBODY;
  }
}
