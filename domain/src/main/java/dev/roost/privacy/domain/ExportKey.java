package dev.roost.privacy.domain;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/** Under what name the file of an export lies; nobody can guess it. */
@ValueObject
public record ExportKey(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public ExportKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("An export's key has 32 hexadecimal digits");
    }
  }

  public static ExportKey random() {
    var bits = new byte[16];
    RANDOM.nextBytes(bits);
    return new ExportKey(HexFormat.of().formatHex(bits));
  }
}
