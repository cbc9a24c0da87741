/** Calls between booking and other contexts inside one transaction. */
@NullMarked
package dev.roost.booking.spi;

import org.jspecify.annotations.NullMarked;
