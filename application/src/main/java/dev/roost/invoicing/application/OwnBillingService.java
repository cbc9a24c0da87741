package dev.roost.invoicing.application;

import dev.roost.invoicing.api.BillingProfileView;
import dev.roost.invoicing.api.OwnBilling;
import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.domain.BillingProfile;
import dev.roost.invoicing.domain.BillingProfiles;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnBillingService implements OwnBilling {

  private final BillingProfiles profiles;
  private final TradingNames names;

  OwnBillingService(BillingProfiles profiles, TradingNames names) {
    this.profiles = profiles;
    this.names = names;
  }

  @Override
  @Transactional(readOnly = true)
  public BillingProfileView show(Actor actor) {
    var user = actor.mustBeUser(Scope.PROFILE_READ);
    return profiles.find(user).map(profile -> new BillingProfileView(profile.details(), profile.version()))
        .orElseGet(() -> new BillingProfileView(names.ofProfile(user), 0));
  }

  @Override
  @Transactional
  public BillingProfileView change(Actor actor, long expectedVersion, BillingDetails details) {
    var user = actor.mustBeUser(Scope.PROFILE_WRITE);
    var profile = profiles.find(user).orElseGet(() -> BillingProfile.create(user, details));
    if (profile.version() != expectedVersion) {
      throw new Refused(new VersionStale("billing profile", profile.version()));
    }
    profile.change(details);
    profiles.save(profile);
    return new BillingProfileView(details, expectedVersion + 1);
  }
}
