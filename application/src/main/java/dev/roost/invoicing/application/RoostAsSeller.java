package dev.roost.invoicing.application;

import dev.roost.invoicing.contract.BillingDetails;

/** How whoever runs Roost is named on the documents that Roost issues. */
record RoostAsSeller(BillingDetails details) {
}
