/** The use cases of the ledger. */
@NullMarked
package dev.roost.ledger.application;

import org.jspecify.annotations.NullMarked;
