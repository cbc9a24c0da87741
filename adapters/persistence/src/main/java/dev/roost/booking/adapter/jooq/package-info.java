/** Bookings in PostgreSQL. */
@NullMarked
package dev.roost.booking.adapter.jooq;

import org.jspecify.annotations.NullMarked;
