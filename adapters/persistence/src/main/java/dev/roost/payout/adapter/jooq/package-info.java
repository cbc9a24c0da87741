/** Payouts in PostgreSQL. */
@NullMarked
package dev.roost.payout.adapter.jooq;

import org.jspecify.annotations.NullMarked;
