/** Telling those outside what happened. */
@ApplicationModule(displayName = "Notification", allowedDependencies = {"identity::contract", "identity::spi",
    "listing::contract", "listing::spi",
    "availability::contract", "pricing::contract", "booking::contract", "booking::spi", "payment::contract",
    "payment::spi", "payout::contract", "payout::spi", "review::contract", "messaging::contract", "messaging::spi"})
@NullMarked
package dev.roost.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
