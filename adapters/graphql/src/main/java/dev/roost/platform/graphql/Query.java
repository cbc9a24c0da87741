package dev.roost.platform.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for.
 *
 * @param operation which of the document's operations to run; absent where it has one
 */
record Query(String text, @Nullable String operation, Map<String, @Nullable Object> variables) {
}
