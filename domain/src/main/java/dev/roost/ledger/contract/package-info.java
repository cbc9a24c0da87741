/** What other contexts may know of the ledger: accounts, entries, ids, events and refusals. */
@NullMarked
package dev.roost.ledger.contract;

import org.jspecify.annotations.NullMarked;
