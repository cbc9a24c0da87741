/** How hosts get what they have earned: verified, netted, drawn on captured funds, sent to their account. */
@ApplicationModule(displayName = "Payout", allowedDependencies = {"ledger::contract", "ledger::spi",
    "booking::contract",
    "payment::contract", "payment::spi"})
@NullMarked
package dev.roost.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
