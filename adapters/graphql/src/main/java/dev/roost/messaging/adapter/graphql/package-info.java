/** Conversations over GraphQL. */
@NullMarked
package dev.roost.messaging.adapter.graphql;

import org.jspecify.annotations.NullMarked;
