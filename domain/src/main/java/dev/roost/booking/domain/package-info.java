/** The rules of a booking's life: its frozen terms, its status, and the one table of moves. */
@NullMarked
package dev.roost.booking.domain;

import org.jspecify.annotations.NullMarked;
