package dev.roost.platform.rest;

import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.web.RequestIdFilter;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes what the shared parameters of a controller method mean on the wire. */
@Component
class OperationDescriptions implements OperationCustomizer {

  private final ErrorResponses errors;

  OperationDescriptions(ErrorResponses errors) {
    this.errors = errors;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (takes(method, IdempotencyKey.class)) {
      operation.addParametersItem(new Parameter().in("header").name(IdempotencyKeyResolver.HEADER).required(true)
          .schema(new StringSchema().minLength(1).maxLength(255)).example("5f3a0c2e-6a0b-4a55-9a51-0a8d0f0e7f11")
          .description(
              "Names what you want done: send a new UUID for each thing, and the same one to retry. Kept 24 h."));
    }
    if (takes(method, IfMatch.class)) {
      operation.addParametersItem(new Parameter().in("header").name("If-Match").required(needsIfMatch(method))
          .schema(new StringSchema()).example("\"3\"").description("The `ETag` of the version you read."));
    }
    if (takes(method, PageRequest.class)) {
      var limit = new IntegerSchema();
      limit.setMinimum(BigDecimal.ONE);
      limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX));
      limit.setDefault(PageRequestResolver.DEFAULT_LIMIT);
      operation.addParametersItem(new Parameter().in("query").name("cursor").required(false).schema(new StringSchema())
          .description("`next` of the page before; without it, the first page."));
      operation.addParametersItem(new Parameter().in("query").name("limit").required(false)
          .schema(limit)
          .description("Items on a page."));
    }
    errors.addTo(operation, method);
    operation.getResponses().values().forEach(response -> response.addHeaderObject(RequestIdFilter.HEADER,
        new Header().schema(new StringSchema()).description("Names this request in the log.")));
    return operation;
  }

  private static boolean needsIfMatch(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .noneMatch(parameter -> parameter.getParameterType() == IfMatch.class && parameter.isOptional());
  }

  static boolean takes(HandlerMethod method, Class<?> type) {
    return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
  }
}
