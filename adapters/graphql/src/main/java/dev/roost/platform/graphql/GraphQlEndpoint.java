package dev.roost.platform.graphql;

import dev.roost.platform.graphql.QueryRefusal.FormatNotOffered;
import dev.roost.platform.graphql.QueryRefusal.MethodNotOffered;
import dev.roost.platform.graphql.QueryRefusal.MutationByGet;
import dev.roost.platform.graphql.QueryRefusal.QueryNotJson;
import dev.roost.platform.graphql.QueryRefusal.RequestTooLarge;
import dev.roost.platform.web.RequestIdFilter;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP, as its specification says: {@code application/graphql-response+json} tells by its status whether the
 * query was run, {@code application/json} is 200 wherever the request was one. Queries come by POST, or by GET where they
 * change nothing; a body has to say that it is JSON, which no form of another site can.
 */
@Component
class GraphQlEndpoint implements HttpRequestHandler {

  static final MediaType RESPONSE = MediaType.parseMediaType("application/graphql-response+json");
  private static final int MOST_BYTES = 256 * 1024;

  private final GraphQlEngine engine;
  private final RefusalErrors errors;
  private final JsonMapper json = JsonMapper.shared();

  GraphQlEndpoint(GraphQlEngine engine, RefusalErrors errors) {
    this.engine = engine;
    this.errors = errors;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var format = formatFor(request);
    try {
      if (format == null) {
        throw new Refused(new FormatNotOffered());
      }
      var query = read(request);
      var result = engine.run(query, new Asking(isGet(request), RequestIdFilter.of(request)));
      answer(response, statusOf(result, format), format, result);
    } catch (Refused refused) {
      var result = ExecutionResultImpl.newExecutionResult().addError(errors.of(refused.refusal())).build();
      answer(response, statusOf(refused.refusal()), format == null ? MediaType.APPLICATION_JSON : format, result);
    }
  }

  private static Query read(HttpServletRequest request) throws IOException {
    if (isGet(request)) {
      return QueryReader.ofParameters(request.getParameterMap());
    }
    if (!request.getMethod().equals("POST")) {
      throw new Refused(new MethodNotOffered());
    }
    if (!isJson(request.getContentType())) {
      throw new Refused(new QueryNotJson());
    }
    var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new Refused(new RequestTooLarge(MOST_BYTES));
    }
    return QueryReader.ofBody(body);
  }

  private void answer(HttpServletResponse response, HttpStatus status, MediaType format, ExecutionResult result)
      throws IOException {
    response.setStatus(status.value());
    if (status == HttpStatus.METHOD_NOT_ALLOWED) {
      response.setHeader(HttpHeaders.ALLOW, "GET, POST");
    }
    response.setContentType(format.toString());
    response.getOutputStream().write(json.writeValueAsBytes(result.toSpecification()));
  }

  private static HttpStatus statusOf(ExecutionResult result, MediaType format) {
    if (result.getErrors().stream().anyMatch(GraphQlEndpoint::isAMutationByGet)) {
      return HttpStatus.METHOD_NOT_ALLOWED;
    }
    return result.getData() != null || !format.equals(RESPONSE) ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  private static boolean isAMutationByGet(GraphQLError error) {
    Map<String, Object> extensions = error.getExtensions();
    return extensions != null && new MutationByGet().key().equals(extensions.get("key"));
  }

  private static HttpStatus statusOf(Refusal refusal) {
    return switch (refusal) {
      case MethodNotOffered _ -> HttpStatus.METHOD_NOT_ALLOWED;
      case FormatNotOffered _ -> HttpStatus.NOT_ACCEPTABLE;
      case QueryNotJson _ -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case RequestTooLarge _ -> HttpStatus.CONTENT_TOO_LARGE;
      default -> HttpStatus.BAD_REQUEST;
    };
  }

  /** The format that the client likes best of those that there are; JSON where it does not say. */
  private static @Nullable MediaType formatFor(HttpServletRequest request) {
    try {
      var byQuality = Comparator.comparingDouble(MediaType::getQualityValue).reversed();
      var all = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
      for (var accepted : all.stream().sorted(byQuality).toList()) {
        if (accepted.includes(MediaType.APPLICATION_JSON)) {
          return MediaType.APPLICATION_JSON;
        }
        if (accepted.includes(RESPONSE)) {
          return RESPONSE;
        }
      }
      return all.isEmpty() ? MediaType.APPLICATION_JSON : null;
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }

  private static boolean isGet(HttpServletRequest request) {
    return request.getMethod().equals("GET");
  }

  private static boolean isJson(@Nullable String type) {
    try {
      var given = type == null ? MediaType.ALL : MediaType.parseMediaType(type);
      return given.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
          && (given.getCharset() == null || given.getCharset().equals(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
