/** The ledger in PostgreSQL. */
@NullMarked
package dev.roost.ledger.adapter.jooq;

import org.jspecify.annotations.NullMarked;
