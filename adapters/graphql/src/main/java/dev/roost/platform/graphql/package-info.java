/** What every GraphQL adapter shares: the endpoint, scalars, connections, limits, and what refusals become. */
@NullMarked
package dev.roost.platform.graphql;

import org.jspecify.annotations.NullMarked;
