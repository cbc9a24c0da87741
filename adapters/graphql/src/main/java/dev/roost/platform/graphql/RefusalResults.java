package dev.roost.platform.graphql;

import dev.roost.shared.Refused;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a mutation is refused is its result, where its union has the type of that name: an answer that clients are made to
 * think of. Any other refusal is an error.
 */
@Component
class RefusalResults extends SimplePerformantInstrumentation {

  @Override
  public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> resolver, InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    if (parameters.isTrivialDataFetcher()) {
      return resolver;
    }
    var field = parameters.getEnvironment().getFieldDefinition();
    return environment -> {
      var answer = resolver.get(environment);
      // What a resolver throws has become a failed future by now.
      return answer instanceof CompletionStage<?> later
          ? later.<@Nullable Object>thenApply(it -> it).exceptionally(failure -> resultOf(field, failure))
          : answer;
    };
  }

  private static Object resultOf(GraphQLFieldDefinition field, Throwable failure) {
    var cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
        ? wrapped.getCause()
        : failure;
    if (cause instanceof Refused refused && isAResult(field, refused.refusal().getClass().getSimpleName())) {
      return refused.refusal();
    }
    throw new CompletionException(cause);
  }

  private static boolean isAResult(GraphQLFieldDefinition field, String refusal) {
    return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLUnionType union
        && union.getTypes().stream().map(GraphQLNamedOutputType::getName).anyMatch(refusal::equals);
  }
}
