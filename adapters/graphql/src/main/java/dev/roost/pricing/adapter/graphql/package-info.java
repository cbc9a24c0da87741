/** Quotes over GraphQL. */
@NullMarked
package dev.roost.pricing.adapter.graphql;

import org.jspecify.annotations.NullMarked;
