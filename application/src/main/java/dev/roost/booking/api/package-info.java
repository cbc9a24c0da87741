/** What guests, hosts and Roost's own clock do with bookings. */
@NullMarked
package dev.roost.booking.api;

import org.jspecify.annotations.NullMarked;
