/** The books: what happened to money, entered twice, for ever. It decides nothing; other contexts say what is posted. */
@ApplicationModule(displayName = "Ledger", allowedDependencies = "identity::contract")
@NullMarked
package dev.roost.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
