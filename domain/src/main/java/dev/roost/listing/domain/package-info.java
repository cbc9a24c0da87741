/** Listings: what they are made of, what they need before guests see them, and who may do what with them. */
@NullMarked
package dev.roost.listing.domain;

import org.jspecify.annotations.NullMarked;
