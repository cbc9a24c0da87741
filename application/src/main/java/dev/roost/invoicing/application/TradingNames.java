package dev.roost.invoicing.application;

import dev.roost.identity.spi.People;
import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.domain.BillingProfile;
import dev.roost.invoicing.domain.BillingProfiles;
import dev.roost.invoicing.domain.Seller;
import dev.roost.shared.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** How sellers and buyers are named now: as they set it, or else by the name of their profile. */
@Component
class TradingNames {

  private static final BillingDetails NOBODY = BillingDetails.named("Unknown");

  private final BillingProfiles profiles;
  private final People people;
  private final RoostAsSeller roost;

  TradingNames(BillingProfiles profiles, People people, RoostAsSeller roost) {
    this.profiles = profiles;
    this.people = people;
    this.roost = roost;
  }

  BillingDetails of(Seller seller) {
    var host = seller.host();
    return host == null ? roost.details() : of(host);
  }

  BillingDetails of(UserId user) {
    return profiles.find(user).map(BillingProfile::details).orElseGet(() -> ofProfile(user));
  }

  /** What counts as long as the user has set nothing. */
  BillingDetails ofProfile(UserId user) {
    var person = people.find(List.of(user)).get(user);
    return person == null ? NOBODY : BillingDetails.named(person.name());
  }
}
