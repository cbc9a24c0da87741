/** What is rented out: homes and rooms, with all that a guest must know. */
@ApplicationModule(displayName = "Listing", allowedDependencies = {"identity::contract", "identity::api",
    "identity::spi"})
@NullMarked
package dev.roost.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
