package dev.roost.platform.graphql;

import dev.roost.platform.web.ProblemTexts;
import dev.roost.platform.web.RefusalFacts;
import dev.roost.platform.web.Unavailability;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/**
 * The one place where what goes wrong becomes an error of GraphQL: the same keys, texts and facts as the problems of REST.
 * Nothing of the inside leaves with it.
 */
@Component
class RefusalErrors extends DataFetcherExceptionResolverAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalErrors.class);

  private final ProblemTexts texts;
  private final Unavailability unavailability;

  RefusalErrors(ProblemTexts texts, Unavailability unavailability) {
    this.texts = texts;
    this.unavailability = unavailability;
  }

  @Override
  protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
    var error = GraphqlErrorBuilder.newError(field);
    return switch (failure) {
      case Refused refused -> fill(error, refused.refusal());
      case BindException unreadable -> fill(error, refusalOf(unreadable, field));
      case Throwable outage when unavailability.isTheCauseOf(outage) -> {
        LOG.warn("Answered that it is unavailable: {}", outage.toString());
        yield fill(error, "unavailable", "UNAVAILABLE", Map.of());
      }
      default -> {
        LOG.error("Answered an internal error", failure);
        yield fill(error, "internal-error", "INTERNAL",
            Map.of("requestId", String.valueOf(Asking.in(field.getGraphQlContext()).requestId())));
      }
    };
  }

  /** Of a whole query, or of a request that is none. */
  GraphQLError of(Refusal refusal) {
    return fill(GraphqlErrorBuilder.newError(), refusal);
  }

  private GraphQLError fill(GraphqlErrorBuilder<?> error, Refusal refusal) {
    return fill(error, refusal.key(), refusal.kind().name(), RefusalFacts.of(refusal));
  }

  private GraphQLError fill(GraphqlErrorBuilder<?> error, String key, String classification, Map<String, ?> facts) {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("key", key);
    extensions.put("title", texts.title(key));
    facts.forEach((name, fact) -> extensions.put(name, onTheWire(fact)));
    return error.message("%s", texts.detail(key, facts))
        .errorType(ErrorClassification.errorClassification(classification)).extensions(extensions).build();
  }

  private static Object onTheWire(Object fact) {
    return switch (fact) {
      case Money money -> Map.of("amount", money.amount(), "currency", money.currency().code());
      case Collection<?> many -> many.stream().map(RefusalErrors::onTheWire).toList();
      case Number number -> number;
      case Boolean flag -> flag;
      default -> fact.toString();
    };
  }

  /** An argument of the right kind of GraphQL that cannot be what it stands for, such as an id that is no UUID. */
  private static InvalidField refusalOf(BindException unreadable, DataFetchingEnvironment field) {
    var error = unreadable.getFieldErrors().stream().findFirst();
    var name = error.map(it -> it.getField().replaceAll("^\\$\\.?", "")).filter(it -> !it.isEmpty())
        .orElseGet(() -> argumentWith(error.map(FieldError::getRejectedValue).orElse(null), field));
    return new InvalidField(name, "must be a UUID such as 019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10");
  }

  private static String argumentWith(@Nullable Object value, DataFetchingEnvironment field) {
    return field.getArguments().entrySet().stream().filter(argument -> Objects.equals(argument.getValue(), value))
        .map(Map.Entry::getKey).findFirst().orElse("argument");
  }
}
