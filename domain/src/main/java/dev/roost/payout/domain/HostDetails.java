package dev.roost.payout.domain;

import dev.roost.payout.contract.PayeeKind;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Who a host is before the law.
 *
 * @param legalName 1 to 200 characters
 * @param country of residence or registration, ISO 3166
 * @param bornOn of a person
 * @param registrationNumber of a company, 1 to 100 characters
 */
@ValueObject
public record HostDetails(String legalName, PayeeKind kind, String country, @Nullable LocalDate bornOn,
    @Nullable String registrationNumber) {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 100;

  public HostDetails {
    mustBeLine("legalName", legalName, LONGEST_NAME);
    if (!COUNTRIES.contains(country)) {
      throw new Refused(new InvalidField("country", "must be an ISO 3166 code of a country, such as PT"));
    }
    if ((bornOn == null) == (kind == PayeeKind.PERSON)) {
      throw new Refused(new InvalidField("bornOn", "is for persons, who need one"));
    }
    if (bornOn != null && bornOn.isBefore(LONG_AGO)) {
      throw new Refused(new InvalidField("bornOn", "must not be before " + LONG_AGO));
    }
    if ((registrationNumber == null) == (kind == PayeeKind.COMPANY)) {
      throw new Refused(new InvalidField("registrationNumber", "is for companies, which need one"));
    }
    if (registrationNumber != null) {
      mustBeLine("registrationNumber", registrationNumber, LONGEST_NUMBER);
    }
  }

  /** Nobody is paid who is not born yet. */
  void mustBePossible(LocalDate today) {
    if (bornOn != null && !bornOn.isBefore(today)) {
      throw new Refused(new InvalidField("bornOn", "must be in the past"));
    }
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "HostDetails[%s %s]".formatted(kind, country);
  }

  private static void mustBeLine(String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
      throw new Refused(new InvalidField(field, "must be one line of 1 to %d characters".formatted(longest)));
    }
  }
}
