/** Finding a place to stay, with the price of the whole stay. */
@ApplicationModule(displayName = "Search", allowedDependencies = {"listing::contract", "listing::api", "listing::spi",
    "availability::contract", "availability::spi", "pricing::contract", "pricing::spi", "review::contract",
    "review::spi"})
@NullMarked
package dev.roost.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
