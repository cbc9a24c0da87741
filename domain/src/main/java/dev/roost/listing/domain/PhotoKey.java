package dev.roost.listing.domain;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where a stored photo lies. Nobody can guess one, and what lies there never changes.
 *
 * @param value 32 hexadecimal digits: 128 random bits
 */
@ValueObject
public record PhotoKey(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public PhotoKey {
    if (!isKey(value)) {
      throw new IllegalArgumentException("A photo key has 32 hexadecimal digits");
    }
  }

  /** One that nobody can guess. */
  public static PhotoKey random() {
    var bits = new byte[16];
    RANDOM.nextBytes(bits);
    return new PhotoKey(HexFormat.of().formatHex(bits));
  }

  public static boolean isKey(String value) {
    return FORM.matcher(value).matches();
  }
}
