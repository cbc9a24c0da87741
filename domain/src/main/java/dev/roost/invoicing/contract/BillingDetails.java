package dev.roost.invoicing.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How a seller or buyer is named on documents.
 *
 * @param name legal name, one line of 1 to 200 characters
 * @param address as on an envelope, lines of at most 500 characters together, without the country; possibly empty
 * @param country ISO 3166 code, such as {@code PT}; possibly empty
 * @param taxId number by which authorities know them, at most 40 characters; possibly empty
 */
@ValueObject
public record BillingDetails(String name, String address, String country, String taxId) {

  public static final int LONGEST_NAME = 200;
  public static final int LONGEST_ADDRESS = 500;
  public static final int LONGEST_TAX_ID = 40;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  /** Control characters, unassigned ones, and those that turn the direction of what follows. */
  private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

  public BillingDetails {
    name = cleaned("name", name, LONGEST_NAME);
    if (name.isEmpty()) {
      throw new Refused(new InvalidField("name", "must not be empty"));
    }
    address = cleaned("address", address, LONGEST_ADDRESS);
    taxId = cleaned("taxId", taxId, LONGEST_TAX_ID);
    if (!country.isEmpty() && !COUNTRIES.contains(country)) {
      throw new Refused(new InvalidField("country", "must be an ISO 3166 code such as PT, or empty"));
    }
  }

  /** Somebody of whom only the name is known. */
  public static BillingDetails named(String name) {
    return new BillingDetails(name, "", "", "");
  }

  private static String cleaned(String field, String typed, int longest) {
    var text = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").strip();
    var line = field.equals("address") ? text.replace("\n", "") : text;
    if (text.codePointCount(0, text.length()) > longest || UNWANTED.matcher(line).find()) {
      throw new Refused(new InvalidField(field,
          "must be at most %d characters without control characters".formatted(longest)));
    }
    return text;
  }
}
