/** Calls between listing and other contexts inside one transaction. */
@NullMarked
package dev.roost.listing.spi;

import org.jspecify.annotations.NullMarked;
