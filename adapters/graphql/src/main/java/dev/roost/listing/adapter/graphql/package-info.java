/** Listings over GraphQL. */
@NullMarked
package dev.roost.listing.adapter.graphql;

import org.jspecify.annotations.NullMarked;
