/** What the ledger does for other contexts, inside their transactions. */
@NullMarked
package dev.roost.ledger.spi;

import org.jspecify.annotations.NullMarked;
