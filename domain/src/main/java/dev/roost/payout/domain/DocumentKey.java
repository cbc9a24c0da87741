package dev.roost.payout.domain;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where a document lies. Nobody can guess one, and what lies there never changes.
 *
 * @param value 32 hexadecimal digits: 128 random bits
 */
@ValueObject
public record DocumentKey(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public DocumentKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A document's key has 32 hexadecimal digits");
    }
  }

  /** One that nobody can guess. */
  public static DocumentKey random() {
    var bits = new byte[16];
    RANDOM.nextBytes(bits);
    return new DocumentKey(HexFormat.of().formatHex(bits));
  }
}
