/** A guest's claim on the nights of a listing, from request to completion. */
@ApplicationModule(displayName = "Booking", allowedDependencies = {"identity::api", "listing::contract", "listing::api",
    "listing::spi",
    "availability::contract", "availability::spi", "pricing::contract", "pricing::spi"})
@NullMarked
package dev.roost.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
