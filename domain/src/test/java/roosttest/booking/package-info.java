/** Bookings for tests, in memory where the database is not the point. */
@NullMarked
package roosttest.booking;

import org.jspecify.annotations.NullMarked;
