/** What can be asked of listing: by guests, by hosts, and by imports. */
@NullMarked
package dev.roost.listing.api;

import org.jspecify.annotations.NullMarked;
