/** What people do with the books. */
@NullMarked
package dev.roost.ledger.api;

import org.jspecify.annotations.NullMarked;
