/** What Roost's clock does with bookings. */
@NullMarked
package dev.roost.booking.adapter.jobs;

import org.jspecify.annotations.NullMarked;
