package dev.roost.platform.rest;

import dev.roost.platform.web.ProblemTexts;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes every error an operation may answer with: one response for each status, one example for each key. */
@Component
class ErrorResponses implements GlobalOpenApiCustomizer {

  private final ProblemTexts texts;
  private final Map<String, Example> examples = new ConcurrentSkipListMap<>();

  ErrorResponses(ProblemTexts texts) {
    this.texts = texts;
  }

  void addTo(Operation operation, HandlerMethod method) {
    var keys = new TreeMap<HttpStatus, Map<String, Example>>();
    add(keys, HttpStatus.BAD_REQUEST, "invalid-request",
        Map.of("errors", List.of(new FieldProblem("checkOut", "must be a date such as 2026-12-24"))));
    // Who is known by a token or cookie that does not count is refused whatever is asked for, by a filter.
    add(keys, HttpStatus.UNAUTHORIZED, "access-token-invalid");
    if (!method.hasMethodAnnotation(GetMapping.class)) {
      add(keys, HttpStatus.FORBIDDEN, "cross-site-request");
    }
    if (answersWithABody(operation)) {
      add(keys, HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
    }
    for (var refusal : DeclaredRefusals.of(method)) {
      var sample = SampleRefusals.of(refusal);
      add(keys, Problems.statusOf(sample.kind()), sample.key(), SampleFacts.of(refusal));
    }
    add(keys, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
    add(keys, HttpStatus.INTERNAL_SERVER_ERROR, "internal-error");
    add(keys, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    if (operation.getRequestBody() != null) {
      add(keys, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
          Map.of("accepted", "application/json"));
      add(keys, HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }
    keys.forEach((status, examples) -> operation.getResponses()
        .addApiResponse(Integer.toString(status.value()), response(status, examples)));
  }

  private static boolean answersWithABody(Operation operation) {
    return operation.getResponses().values().stream()
        .anyMatch(response -> response.getContent() != null && !response.getContent().isEmpty());
  }

  private void add(Map<HttpStatus, Map<String, Example>> keys, HttpStatus status, String key) {
    add(keys, status, key, Map.of());
  }

  private void add(Map<HttpStatus, Map<String, Example>> keys, HttpStatus status, String key, Map<String, ?> facts) {
    keys.computeIfAbsent(status, _ -> new LinkedHashMap<>()).put(key, example(status, key, facts));
  }

  /** Each example stands once, whatever number of operations refer to it. */
  private Example example(HttpStatus status, String key, Map<String, ?> facts) {
    examples.computeIfAbsent(key, _ -> new Example().summary(texts.title(key)).value(problem(status, key, facts)));
    return new Example().$ref("#/components/examples/" + key);
  }

  private Map<String, Object> problem(HttpStatus status, String key, Map<String, ?> facts) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", Problems.TYPE + key);
    problem.put("title", texts.title(key));
    problem.put("status", status.value());
    problem.put("detail", texts.detail(key, facts));
    problem.put("key", key);
    facts.forEach((name, fact) -> problem.put(name, Problems.onTheWire(fact)));
    problem.put("requestId", "5f3a0c2e6a0b4a55");
    return problem;
  }

  @Override
  public void customise(OpenAPI api) {
    api.getComponents().setExamples(new TreeMap<>(examples));
  }

  private static ApiResponse response(HttpStatus status, Map<String, Example> examples) {
    var response = new ApiResponse()
        .description("`" + String.join("`, `", examples.keySet()) + "`")
        .content(new Content().addMediaType("application/problem+json",
            new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")).examples(examples)));
    if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
      response.addHeaderObject("Retry-After",
          new Header().schema(new IntegerSchema()).description("Seconds to wait before asking again."));
    }
    return response;
  }
}
