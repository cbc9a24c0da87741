/** The use cases of bookings, each one transaction. */
@NullMarked
package dev.roost.booking.application;

import org.jspecify.annotations.NullMarked;
