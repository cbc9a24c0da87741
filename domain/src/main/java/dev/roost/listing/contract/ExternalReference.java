package dev.roost.listing.contract;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The name another system gives to a listing. An owner has at most one listing for each reference.
 *
 * @param source the other system: 1 to 40 lower-case letters, digits and hyphens, such as {@code inside-airbnb}
 * @param id what the other system calls the listing: 1 to 100 visible ASCII characters
 */
@ValueObject
public record ExternalReference(String source, String id) {

  private static final Pattern SOURCE = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern ID = Pattern.compile("[!-~]{1,100}");

  public ExternalReference {
    if (!SOURCE.matcher(source).matches()) {
      throw new Refused(new InvalidField("externalReference.source",
          "must be 1 to 40 lower-case letters, digits and hyphens"));
    }
    if (!ID.matcher(id).matches()) {
      throw new Refused(new InvalidField("externalReference.id", "must be 1 to 100 visible ASCII characters"));
    }
  }
}
