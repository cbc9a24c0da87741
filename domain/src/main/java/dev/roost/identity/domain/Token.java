package dev.roost.identity.domain;

import dev.roost.identity.contract.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An unguessable text that stands for somebody: 256 random bits, with a prefix for keys of integrations. It is told once;
 * only its hash is kept. A plain SHA-256 does, since nobody can try 2²⁵⁶ texts.
 */
@ValueObject
public record Token(Secret text) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Token fresh() {
    return fresh("");
  }

  static Token fresh(String prefix) {
    var random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new Token(new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(random)));
  }

  public TokenHash hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.value().getBytes(StandardCharsets.UTF_8));
      return new TokenHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
