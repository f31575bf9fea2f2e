package nl.qdc.hoptrace.verdict;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.qdc.hoptrace.net.IpAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who handed a mail in on a host, as far as that host knows.
 *
 * @param account the login or local user
 * @param uid the local user's number
 * @param script the script that sent the mail
 * @param vhost the web site that the script belongs to
 * @param clientIp the address that asked for it: of the login, or of the web site's visitor
 * @param method how it was handed in
 */
public record Identity(
    Optional<String> account,
    OptionalInt uid,
    Optional<String> script,
    Optional<String> vhost,
    Optional<IpAddress> clientIp,
    Optional<String> method) {

  /** Nobody is named. */
  public static final Identity UNKNOWN =
      new Identity(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Somebody, of whom only the way is known. */
  public static Identity by(String method) {
    return UNKNOWN.byMethod(Optional.of(method));
  }

  /** Whether it says nothing but perhaps the way. */
  public boolean isEmpty() {
    return account.isEmpty()
        && uid.isEmpty()
        && script.isEmpty()
        && vhost.isEmpty()
        && clientIp.isEmpty();
  }

  /** The same with that account. */
  public Identity withAccount(Optional<String> name) {
    return new Identity(name, uid, script, vhost, clientIp, method);
  }

  /** The same with that number. */
  public Identity withUid(OptionalInt number) {
    return new Identity(account, number, script, vhost, clientIp, method);
  }

  /** The same with that script. */
  public Identity withScript(Optional<String> name) {
    return new Identity(account, uid, name, vhost, clientIp, method);
  }

  /** The same with that web site. */
  public Identity withVhost(Optional<String> name) {
    return new Identity(account, uid, script, name, clientIp, method);
  }

  /** The same with that client. */
  public Identity withClientIp(Optional<IpAddress> ip) {
    return new Identity(account, uid, script, vhost, ip, method);
  }

  /** The same, handed in that way. */
  public Identity byMethod(Optional<String> way) {
    return new Identity(account, uid, script, vhost, clientIp, way);
  }

  /** As a record's own, but without the classes that the JVM would make for it at every start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identity identity
        && identity.account.equals(account)
        && identity.uid.equals(uid)
        && identity.script.equals(script)
        && identity.vhost.equals(vhost)
        && identity.clientIp.equals(clientIp)
        && identity.method.equals(method);
  }

  @Override
  public int hashCode() {
    return Objects.hash(account, uid, script, vhost, clientIp, method);
  }
}
