/** Which nights of a listing are free, and who took the others. */
@ApplicationModule(displayName = "Availability", allowedDependencies = {"listing::contract", "listing::spi"})
@NullMarked
package dev.roost.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
