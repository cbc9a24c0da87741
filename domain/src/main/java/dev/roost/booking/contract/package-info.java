/** What other contexts may know of booking: ids, events, published values and refusals. */
@NullMarked
package dev.roost.booking.contract;

import org.jspecify.annotations.NullMarked;
