package dev.roost.listing.domain;

import java.util.Set;

/** Where the law asks for a registration number before a rental may be offered. */
public record RegistrationDuty(Set<Country> countries) {

  public RegistrationDuty {
    countries = Set.copyOf(countries);
  }

  public boolean appliesTo(Country country) {
    return countries.contains(country);
  }
}
