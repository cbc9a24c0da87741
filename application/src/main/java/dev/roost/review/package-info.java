/** What guests and hosts write about each other after a stay, and what listings, hosts and guests are rated. */
@ApplicationModule(displayName = "Review", allowedDependencies = {"identity::api", "identity::spi", "listing::contract",
    "listing::api", "listing::spi",
    "booking::contract", "booking::spi"})
@NullMarked
package dev.roost.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
