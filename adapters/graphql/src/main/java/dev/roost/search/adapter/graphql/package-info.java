/** Search over GraphQL. */
@NullMarked
package dev.roost.search.adapter.graphql;

import org.jspecify.annotations.NullMarked;
