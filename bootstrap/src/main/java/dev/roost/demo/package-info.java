/** A small city and some accounts for those who try Roost: set up through the same use cases that everybody has. */
@ApplicationModule(displayName = "Demo", allowedDependencies = {"identity::api", "identity::contract", "listing::api",
    "listing::contract", "migration::api", "migration::contract", "notification::api", "notification::contract",
    "payout::api", "payout::contract", "search::api"})
@NullMarked
package dev.roost.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
