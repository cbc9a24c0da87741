package dev.roost.pricing.api;

import dev.roost.pricing.contract.TaxRuleId;

/**
 * A tax rule as administrators see it.
 *
 * @param version what If-Match must name to change it
 */
public record TaxRuleView(TaxRuleId id, long version, TaxRuleTerms terms) {
}
