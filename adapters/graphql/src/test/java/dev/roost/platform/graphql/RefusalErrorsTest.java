package dev.roost.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.web.ProblemTexts;
import dev.roost.platform.web.Unavailability;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.Scalars;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RefusalErrorsTest {

  private final RefusalErrors errors = new RefusalErrors(new ProblemTexts(), new Unavailability());

  @Test
  void shouldTellWhatRestTellsOfARefusal() {
    var error = resolve(new Refused(new NotFound("listing", "7")));
    assertThat(error.getMessage()).isEqualTo("There is no listing 7 that you may see.");
    assertThat(error.getExtensions()).containsEntry("key", "not-found").containsEntry("what", "listing")
        .containsEntry("id", "7");
    assertThat(error.toSpecification().get("extensions")).asString().contains("classification=NOT_FOUND");
  }

  @Test
  void shouldNotLetTheInsideOut() {
    var error = resolve(new IllegalStateException("select secret from identity.user_account"));
    assertThat(error.toSpecification().toString()).contains("internal-error", "r-7")
        .doesNotContain("secret", "Exception", "java.", "select");
  }

  @Test
  void shouldTellAnOutageFromADefect() {
    var error = resolve(new IllegalStateException(new SQLTransientConnectionException("refused by 10.0.0.7")));
    assertThat(error.toSpecification().toString()).contains("unavailable").doesNotContain("10.0.0.7", "Exception");
  }

  private GraphQLError resolve(Throwable failure) {
    var field = MergedField.newMergedField(Field.newField("list").build()).build();
    var environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment().mergedField(field)
        .executionStepInfo(ExecutionStepInfo.newExecutionStepInfo().type(Scalars.GraphQLString)
            .path(ResultPath.parse("/list")).build())
        .graphQLContext(
            GraphQLContext.newContext().of(new Asking(Actor.anonymous(), false, "r-7").asContext()).build())
        .build();
    return Objects.requireNonNull(errors.resolveException(failure, environment).block()).getFirst();
  }
}
