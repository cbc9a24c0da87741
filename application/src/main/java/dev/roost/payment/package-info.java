/** How a stay is paid: held, captured, given back, and passed on to the host. */
@ApplicationModule(displayName = "Payment", allowedDependencies = {"pricing::spi", "booking::contract",
    "booking::spi", "ledger::contract", "ledger::spi"})
@NullMarked
package dev.roost.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
