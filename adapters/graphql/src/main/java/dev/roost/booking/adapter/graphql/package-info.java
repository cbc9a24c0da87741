/** Bookings over GraphQL. */
@NullMarked
package dev.roost.booking.adapter.graphql;

import org.jspecify.annotations.NullMarked;
