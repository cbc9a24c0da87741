package roosttest.invoicing;

import dev.roost.invoicing.domain.BillingProfile;
import dev.roost.invoicing.domain.BillingProfiles;
import dev.roost.shared.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Billing profiles without a database. */
public final class InMemoryBillingProfiles implements BillingProfiles {

  private final Map<UserId, BillingProfile> stored = new HashMap<>();

  @Override
  public Optional<BillingProfile> find(UserId user) {
    return Optional.ofNullable(stored.get(user))
        .map(it -> BillingProfile.restore(it.user(), it.version(), it.details()));
  }

  @Override
  public void save(BillingProfile profile) {
    if (find(profile.user()).map(BillingProfile::version).orElse(0L) != profile.version()) {
      throw new IllegalStateException("The billing profile of %s was changed meanwhile".formatted(profile.user()));
    }
    stored.put(profile.user(),
        BillingProfile.restore(profile.user(), profile.version() + 1, profile.details()));
  }
}
