package dev.roost.pricing.domain;

import dev.roost.pricing.contract.TaxRuleId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;
import org.jspecify.annotations.Nullable;

/** All tax rules. */
@Repository
public interface TaxRules {

  Optional<TaxRule> find(TaxRuleId id);

  /** In the order of their ids, which is that of their making. */
  List<TaxRule> after(@Nullable TaxRuleId last, int limit);

  /**
   * Stores a new rule.
   *
   * @return its version
   */
  long add(TaxRule rule);

  /**
   * Stores a rule that was loaded.
   *
   * @return its new version
   * @throws dev.roost.shared.Refused with {@code VersionStale} where somebody else stored it since
   */
  long save(TaxRule rule);
}
