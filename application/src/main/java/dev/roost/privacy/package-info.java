/** People's data: what becomes of it when somebody wants to be erased. What is held where, each context says itself. */
@ApplicationModule(displayName = "Privacy", allowedDependencies = {"identity::contract", "identity::api",
    "identity::spi", "listing::contract", "listing::spi"})
@NullMarked
package dev.roost.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
