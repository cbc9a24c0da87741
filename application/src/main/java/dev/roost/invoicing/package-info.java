/** Invoices and credit notes: who sold what to whom, numbered without gaps for each seller. */
@ApplicationModule(displayName = "Invoicing", allowedDependencies = {"identity::spi", "listing::contract",
    "listing::spi",
    "pricing::contract", "booking::contract", "booking::spi"})
@NullMarked
package dev.roost.invoicing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
