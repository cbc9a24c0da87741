/** Bookings over HTTP. */
@NullMarked
package dev.roost.booking.adapter.rest;

import org.jspecify.annotations.NullMarked;
