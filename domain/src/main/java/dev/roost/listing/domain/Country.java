package dev.roost.listing.domain;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Locale;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A country.
 *
 * @param code two capital letters of ISO 3166-1, such as {@code GR}
 */
@ValueObject
public record Country(String code) {

  private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

  public Country {
    if (!KNOWN.contains(code)) {
      throw new Refused(new InvalidField("location.address.country",
          "must be the two capital letters of an ISO 3166-1 country, such as GR"));
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
