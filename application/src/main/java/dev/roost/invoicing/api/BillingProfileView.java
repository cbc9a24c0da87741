package dev.roost.invoicing.api;

import dev.roost.invoicing.contract.BillingDetails;

/**
 * How a user is named on documents.
 *
 * @param version what a change has to name; 0 while nothing was set, when the profile's name counts
 */
public record BillingProfileView(BillingDetails details, long version) {
}
