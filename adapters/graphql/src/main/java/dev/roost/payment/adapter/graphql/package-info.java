/** Payments over GraphQL. */
@NullMarked
package dev.roost.payment.adapter.graphql;

import org.jspecify.annotations.NullMarked;
