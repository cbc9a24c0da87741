package dev.roost.listing.domain;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where a stored photo lies. Nobody can guess one, and what lies there never changes.
 *
 * @param value 32 hexadecimal digits: 128 random bits
 */
@ValueObject
public record PhotoKey(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public PhotoKey {
    if (!isKey(value)) {
      throw new IllegalArgumentException("A photo key has 32 hexadecimal digits");
    }
  }

  public static boolean isKey(String value) {
    return FORM.matcher(value).matches();
  }
}
