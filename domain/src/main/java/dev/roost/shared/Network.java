package dev.roost.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where requests come from that are counted together: one IPv4 address, or an IPv6 network of 64 bits, of which anybody has
 * many addresses.
 *
 * @param name the address, or the first half of it in hex
 */
@ValueObject
public record Network(String name) {

  private static final int BYTES = 8;

  /** That of an address as text; what is none stands for itself. */
  public static Network of(String address) {
    try {
      var parsed = InetAddress.ofLiteral(address);
      return new Network(parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), BYTES))
          : parsed.getHostAddress());
    } catch (IllegalArgumentException notAnAddress) {
      return new Network(address);
    }
  }
}
