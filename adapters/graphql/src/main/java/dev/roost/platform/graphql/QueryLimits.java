package dev.roost.platform.graphql;

import dev.roost.platform.graphql.QueryRefusal.MutationByGet;
import dev.roost.platform.graphql.QueryRefusal.QueryTooCostly;
import dev.roost.platform.graphql.QueryRefusal.QueryTooDeep;
import dev.roost.platform.graphql.QueryRefusal.TooManyAliases;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses what would take too long, when it was parsed and before anything else is done with it. */
@Component
class QueryLimits extends SimplePerformantInstrumentation {

  static final int DEPTH = 10;
  static final int ALIASES = 30;
  static final long COST = 5_000;
  /** Longer ones are not even parsed. */
  static final int CHARACTERS = 50_000;
  static final int TOKENS = 5_000;

  private final RefusalErrors errors;

  QueryLimits(RefusalErrors errors) {
    this.errors = errors;
  }

  @Override
  public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables asked,
      InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
    var measure = QueryMeasure.of(asked.getDocument(), asked.getVariables());
    if (measure.aliases() > ALIASES) {
      throw refused(new TooManyAliases(measure.aliases(), ALIASES));
    }
    if (measure.depth() > DEPTH) {
      throw refused(new QueryTooDeep(measure.depth(), DEPTH));
    }
    if (measure.cost() > COST) {
      throw refused(new QueryTooCostly(measure.cost(), COST));
    }
    if (Asking.in(parameters.getGraphQLContext()).onlyReads() && hasAMutation(asked.getDocument())) {
      throw refused(new MutationByGet());
    }
    return asked;
  }

  private static boolean hasAMutation(Document document) {
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
  }

  private AbortExecutionException refused(QueryRefusal refusal) {
    return new AbortExecutionException(List.of(errors.of(refusal)));
  }
}
