package dev.roost.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once for a connection, and lets it through only where all its addresses may be spoken to: the connection is made to
 * the very addresses that were looked at, so that no second answer of the name's server counts.
 */
final class GuardedResolver implements DnsResolver {

  private final Lookup lookup;
  private final boolean allowLoopback;

  GuardedResolver(Lookup lookup, boolean allowLoopback) {
    this.lookup = lookup;
    this.allowLoopback = allowLoopback;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var found = lookup.of(host);
    if (found.length == 0 || !Arrays.stream(found).allMatch(this::mayBeSpokenTo)) {
      throw new UnknownHostException("no public address");
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private boolean mayBeSpokenTo(InetAddress address) {
    return Addresses.isPublic(address) || (allowLoopback && address.isLoopbackAddress());
  }

  /** How names are looked up. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }
}
