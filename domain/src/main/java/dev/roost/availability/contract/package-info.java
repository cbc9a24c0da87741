/** What other contexts may know of availability: ids, events, published values and refusals. */
@NullMarked
package dev.roost.availability.contract;

import org.jspecify.annotations.NullMarked;
