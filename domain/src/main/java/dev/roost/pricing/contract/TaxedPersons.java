package dev.roost.pricing.contract;

import dev.roost.listing.contract.Party;

/** Whom a tax for each person counts. */
public enum TaxedPersons {
  /** 13 years and older. */
  ADULTS,
  /** 2 years and older. */
  ADULTS_AND_CHILDREN,
  /** Infants too. */
  EVERYBODY;

  public int in(Party party) {
    return switch (this) {
      case ADULTS -> party.adults();
      case ADULTS_AND_CHILDREN -> party.guests();
      case EVERYBODY -> party.guests() + party.infants();
    };
  }
}
