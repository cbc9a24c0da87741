/** Reads calendar files of other channels. */
@NullMarked
package dev.roost.availability.adapter.ical;

import org.jspecify.annotations.NullMarked;
