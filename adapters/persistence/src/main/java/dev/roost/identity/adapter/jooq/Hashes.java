package dev.roost.identity.adapter.jooq;

import dev.roost.identity.domain.TokenHash;
import java.util.HexFormat;

/** Hashes as bytes, and back. */
final class Hashes {

  private static final HexFormat HEX = HexFormat.of();

  private Hashes() {
  }

  static byte[] bytes(TokenHash hash) {
    return HEX.parseHex(hash.hex());
  }

  static TokenHash token(byte[] stored) {
    return new TokenHash(HEX.formatHex(stored));
  }
}
