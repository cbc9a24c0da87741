/** What a stay costs, line by line. */
@ApplicationModule(displayName = "Pricing", allowedDependencies = {"listing::contract", "listing::api", "listing::spi",
    "availability::contract", "availability::spi"})
@NullMarked
package dev.roost.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
