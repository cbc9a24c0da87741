/** People's data: who saw it, a copy of it, and its end. What is held where, each context says itself. */
@ApplicationModule(displayName = "Privacy", allowedDependencies = {"identity::contract", "identity::api",
    "identity::spi", "listing::contract", "listing::spi"})
@NullMarked
package dev.roost.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
