/** Listings on PostgreSQL. */
@NullMarked
package dev.roost.listing.adapter.jooq;

import org.jspecify.annotations.NullMarked;
