/** Users over GraphQL. */
@NullMarked
package dev.roost.identity.adapter.graphql;

import org.jspecify.annotations.NullMarked;
