package dev.roost.platform.graphql;

import dev.roost.platform.web.CurrentActor;
import dev.roost.shared.Actor;
import graphql.GraphQLContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and how. The actor is handed to every resolver as {@code @ContextValue Actor actor}.
 *
 * @param onlyReads whether mutations are refused
 * @param requestId of the request
 */
record Asking(Actor actor, boolean onlyReads, @Nullable String requestId) {

  private static final String KEY = "asking";

  Asking(boolean onlyReads, @Nullable String requestId) {
    this(CurrentActor.get(), onlyReads, requestId);
  }

  static Asking in(GraphQLContext context) {
    return context.getOrDefault(KEY, new Asking(Actor.anonymous(), true, null));
  }

  Map<String, Object> asContext() {
    return Map.of(KEY, this, "actor", actor);
  }
}
