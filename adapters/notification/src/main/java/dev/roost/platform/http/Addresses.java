package dev.roost.platform.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Which addresses are out in the world. Java takes an IPv4 address that is written as IPv6 for what it is. */
final class Addresses {

  /** What is set apart from the public IPv4 addresses: this machine, private networks, carriers, examples, groups, the rest. */
  private static final List<Block> APART = List.of(block("0.0.0.0", 8), block("10.0.0.0", 8), block("100.64.0.0", 10),
      block("127.0.0.0", 8), block("169.254.0.0", 16), block("172.16.0.0", 12), block("192.0.0.0", 24),
      block("192.0.2.0", 24), block("192.88.99.0", 24), block("192.168.0.0", 16), block("198.18.0.0", 15),
      block("198.51.100.0", 24), block("203.0.113.0", 24), block("224.0.0.0", 3));

  private static final Block PUBLIC_SIX = block("2000::", 3);

  /** Tunnels, in which a private IPv4 address can hide, and examples. */
  private static final List<Block> APART_SIX = List.of(block("2001::", 23), block("2001:db8::", 32),
      block("2002::", 16), block("3fff::", 20));

  private Addresses() {
  }

  static boolean isPublic(InetAddress address) {
    return address instanceof Inet4Address
        ? APART.stream().noneMatch(block -> block.has(address))
        : PUBLIC_SIX.has(address) && APART_SIX.stream().noneMatch(block -> block.has(address));
  }

  private static Block block(String prefix, int bits) {
    return new Block(InetAddress.ofLiteral(prefix), bits);
  }

  /** All addresses that begin alike. */
  private record Block(InetAddress prefix, int bits) {

    boolean has(InetAddress address) {
      var mine = prefix.getAddress();
      var theirs = address.getAddress();
      if (mine.length != theirs.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
