package roosttest.invoicing;

import dev.roost.invoicing.domain.BillingProfiles;

class InMemoryBillingProfilesTest extends BillingProfilesContract {

  private final InMemoryBillingProfiles profiles = new InMemoryBillingProfiles();

  @Override
  protected BillingProfiles profiles() {
    return profiles;
  }
}
