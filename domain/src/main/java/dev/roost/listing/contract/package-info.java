/** What other contexts may know of listing: ids, events, published values and refusals. */
@NullMarked
package dev.roost.listing.contract;

import org.jspecify.annotations.NullMarked;
