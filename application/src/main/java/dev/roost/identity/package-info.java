/** Accounts: who somebody is, and how they prove it. */
@ApplicationModule(displayName = "Identity", allowedDependencies = {})
@NullMarked
package dev.roost.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
