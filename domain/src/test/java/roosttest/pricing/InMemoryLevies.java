package roosttest.pricing;

import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.domain.LevyBook;
import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.ServiceFee;
import dev.roost.pricing.domain.ServiceFeeSchedule;
import dev.roost.pricing.domain.ServiceFees;
import dev.roost.pricing.domain.Tax;
import dev.roost.pricing.domain.TaxRule;
import dev.roost.pricing.domain.TaxRules;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Service fee and taxes in memory; the same tests run on them and on PostgreSQL. */
public final class InMemoryLevies implements LevyBooks, ServiceFees, TaxRules {

  private final List<ServiceFee> fees = new ArrayList<>(List.of(LevyFixture.hostOnly("15.5")));
  private final Map<TaxRuleId, TaxRule> rules = new TreeMap<>(Comparator.comparing(TaxRuleId::toString));

  @Override
  public LevyBook open(LocalDate from) {
    var taxes = rules.values().stream().filter(rule -> {
      var until = rule.terms().until();
      return until == null || until.isAfter(from);
    }).map(rule -> new Tax(rule.id(), rule.terms())).toList();
    return new LevyBook(fees, taxes);
  }

  @Override
  public ServiceFeeSchedule load() {
    return ServiceFeeSchedule.restore(fees);
  }

  @Override
  public void add(ServiceFee fee) {
    if (fees.stream().anyMatch(it -> it.version() == fee.version())) {
      throw new Refused(new VersionStale("service fee", load().version()));
    }
    fees.add(fee);
  }

  @Override
  public Optional<TaxRule> find(TaxRuleId id) {
    return Optional.ofNullable(rules.get(id)).map(it -> TaxRule.restore(it.id(), it.terms(), it.version()));
  }

  @Override
  public List<TaxRule> after(@Nullable TaxRuleId last, int limit) {
    return rules.keySet().stream().filter(id -> last == null || id.toString().compareTo(last.toString()) > 0)
        .limit(limit).map(id -> find(id).orElseThrow()).toList();
  }

  @Override
  public long add(TaxRule rule) {
    return store(rule);
  }

  @Override
  public long save(TaxRule rule) {
    var current = find(rule.id()).map(TaxRule::version).orElse(0L);
    if (current != rule.version()) {
      throw new Refused(new VersionStale("tax rule", current));
    }
    return store(rule);
  }

  private long store(TaxRule rule) {
    rules.put(rule.id(), TaxRule.restore(rule.id(), rule.terms(), rule.version() + 1));
    return rule.version() + 1;
  }
}
