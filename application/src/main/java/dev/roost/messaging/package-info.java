/** What guests and hosts say to each other, and what Roost tells both of their bookings. */
@ApplicationModule(displayName = "Messaging", allowedDependencies = {"identity::api", "identity::spi",
    "listing::contract", "listing::api", "listing::spi", "booking::contract", "booking::spi"})
@NullMarked
package dev.roost.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
