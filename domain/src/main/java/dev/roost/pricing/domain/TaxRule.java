package dev.roost.pricing.domain;

import dev.roost.pricing.contract.TaxRuleChanged;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.shared.Aggregate;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** A tax that whoever runs Roost looks after. Quotes freeze it: a change counts for quotes made later. */
@AggregateRoot
public final class TaxRule extends Aggregate {

  private final TaxRuleId id;
  private TaxTerms terms;

  private TaxRule(TaxRuleId id, TaxTerms terms, long version) {
    super(version);
    this.id = id;
    this.terms = terms;
  }

  public static TaxRule create(TaxRuleId id, TaxTerms terms) {
    var rule = new TaxRule(id, terms, 0);
    rule.raise(new TaxRuleChanged(id));
    return rule;
  }

  /** For loading only: raises nothing. */
  public static TaxRule restore(TaxRuleId id, TaxTerms terms, long version) {
    return new TaxRule(id, terms, version);
  }

  public void change(TaxTerms changed) {
    if (!changed.equals(terms)) {
      terms = changed;
      raise(new TaxRuleChanged(id));
    }
  }

  @Identity
  public TaxRuleId id() {
    return id;
  }

  public TaxTerms terms() {
    return terms;
  }
}
