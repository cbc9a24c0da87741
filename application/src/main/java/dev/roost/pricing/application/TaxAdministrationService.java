package dev.roost.pricing.application;

import dev.roost.platform.DomainEvents;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.pricing.api.TaxAdministration;
import dev.roost.pricing.api.TaxRuleTerms;
import dev.roost.pricing.api.TaxRuleView;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.domain.TaxRule;
import dev.roost.pricing.domain.TaxRules;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with taxes. */
@Service
class TaxAdministrationService implements TaxAdministration {

  private final Idempotency idempotency;
  private final TaxRules rules;
  private final DomainEvents events;
  private final Ids ids;

  TaxAdministrationService(Idempotency idempotency, TaxRules rules, DomainEvents events, Ids ids) {
    this.idempotency = idempotency;
    this.rules = rules;
    this.events = events;
    this.ids = ids;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<TaxRuleView> list(Actor admin, PageRequest page) {
    mustAdminister(admin);
    var after = page.after();
    var found = rules.after(after == null ? null : new TaxRuleId(UUID.fromString(after)), page.limit() + 1);
    var shown = found.subList(0, Math.min(found.size(), page.limit()));
    return new Page<>(shown.stream().map(rule -> view(rule, rule.version())).toList(),
        found.size() > page.limit() ? shown.getLast().id().toString() : null);
  }

  @Override
  @Transactional(readOnly = true)
  public TaxRuleView find(Actor admin, TaxRuleId id) {
    mustAdminister(admin);
    var rule = rule(id);
    return view(rule, rule.version());
  }

  @Override
  @Transactional
  public Once<TaxRuleView> create(Actor admin, IdempotencyKey key, TaxRuleTerms terms) {
    mustAdminister(admin);
    return idempotency.once(admin, "pricing.create-tax-rule", key, terms, TaxRuleView.class, () -> {
      var rule = TaxRule.create(new TaxRuleId(ids.next()), TaxMapping.terms(terms));
      var view = view(rule, rules.add(rule));
      events.publishFrom(rule);
      return view;
    });
  }

  @Override
  @Transactional
  public TaxRuleView replace(Actor admin, TaxRuleId id, TaxRuleTerms terms, long expectedVersion) {
    mustAdminister(admin);
    var rule = rule(id);
    if (rule.version() != expectedVersion) {
      throw new Refused(new VersionStale("tax rule", rule.version()));
    }
    rule.change(TaxMapping.terms(terms));
    var view = view(rule, rules.save(rule));
    events.publishFrom(rule);
    return view;
  }

  private TaxRule rule(TaxRuleId id) {
    return rules.find(id).orElseThrow(() -> new Refused(new NotFound("tax rule", id.toString())));
  }

  private static TaxRuleView view(TaxRule rule, long version) {
    return new TaxRuleView(rule.id(), version, TaxMapping.view(rule.terms()));
  }

  private static void mustAdminister(Actor admin) {
    Administrators.mustBeOne(admin, "look after taxes");
  }
}
