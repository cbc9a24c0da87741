/** Time zones from the boundaries that timeshape brings along. */
@NullMarked
package dev.roost.listing.adapter.timeshape;

import org.jspecify.annotations.NullMarked;
