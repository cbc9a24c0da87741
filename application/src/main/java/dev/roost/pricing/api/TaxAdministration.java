package dev.roost.pricing.api;

import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** What administrators do with taxes. A tax is ended, never removed: quotes and bookings name it. */
public interface TaxAdministration {

  /** In the order in which they were made. */
  Page<TaxRuleView> list(Actor admin, PageRequest page);

  TaxRuleView find(Actor admin, TaxRuleId rule);

  Once<TaxRuleView> create(Actor admin, IdempotencyKey key, TaxRuleTerms terms);

  /** Counts for quotes made from then on. */
  TaxRuleView replace(Actor admin, TaxRuleId rule, TaxRuleTerms terms, long expectedVersion);
}
