package dev.roost.invoicing.domain;

import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** The billing profiles that users have set. */
@Repository
public interface BillingProfiles {

  Optional<BillingProfile> find(UserId user);

  /** Stores one as the next version, the first as version 1; fails where another version was stored meanwhile. */
  void save(BillingProfile profile);
}
