/** Payments in PostgreSQL. */
@NullMarked
package dev.roost.payment.adapter.jooq;

import org.jspecify.annotations.NullMarked;
