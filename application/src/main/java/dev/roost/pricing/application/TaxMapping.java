package dev.roost.pricing.application;

import dev.roost.pricing.api.TaxRuleTerms;
import dev.roost.pricing.api.TaxRuleTerms.PerPersonNight;
import dev.roost.pricing.api.TaxRuleTerms.Percentage;
import dev.roost.pricing.domain.TaxArea;
import dev.roost.pricing.domain.TaxCharge;
import dev.roost.pricing.domain.TaxTerms;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;

/** Between taxes as use cases speak of them and as the domain does. */
final class TaxMapping {

  private TaxMapping() {
  }

  static TaxTerms terms(TaxRuleTerms asked) {
    return new TaxTerms(asked.name(), asked.authority(), new TaxArea(asked.area()), asked.from(), asked.until(),
        charge(asked), asked.included(), asked.exemptFromNights(), asked.mostNights());
  }

  private static TaxCharge charge(TaxRuleTerms asked) {
    var share = asked.percentage();
    var head = asked.perPersonNight();
    if (share != null && head == null) {
      return new TaxCharge.Percentage(share.rate(), share.onFees(), share.onServiceFee());
    }
    if (head != null && share == null) {
      return new TaxCharge.PerPersonNight(head.amounts(), head.persons());
    }
    throw new Refused(new InvalidField("percentage", "must be given, or perPersonNight, and not both"));
  }

  static TaxRuleTerms view(TaxTerms terms) {
    var share = terms.charge() instanceof TaxCharge.Percentage it
        ? new Percentage(it.rate(), it.onFees(), it.onServiceFee())
        : null;
    var head = terms.charge() instanceof TaxCharge.PerPersonNight it
        ? new PerPersonNight(it.amounts(), it.persons())
        : null;
    return new TaxRuleTerms(terms.name(), terms.authority(), terms.area().corners(), terms.from(), terms.until(), share,
        head, terms.included(), terms.exemptFrom(), terms.mostNights());
  }
}
