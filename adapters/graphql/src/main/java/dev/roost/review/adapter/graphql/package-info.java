/** Reviews over GraphQL. */
@NullMarked
package dev.roost.review.adapter.graphql;

import org.jspecify.annotations.NullMarked;
