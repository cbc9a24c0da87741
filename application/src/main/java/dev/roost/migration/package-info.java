/** Bringing listings, calendars and reviews in from elsewhere. */
@ApplicationModule(displayName = "Migration", allowedDependencies = {"identity::api", "listing::contract",
    "listing::api",
    "availability::contract", "availability::api", "pricing::api", "review::contract", "review::api",
    "search::api"})
@NullMarked
package dev.roost.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
