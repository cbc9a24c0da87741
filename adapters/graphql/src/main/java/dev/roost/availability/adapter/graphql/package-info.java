/** Calendars over GraphQL. */
@NullMarked
package dev.roost.availability.adapter.graphql;

import org.jspecify.annotations.NullMarked;
