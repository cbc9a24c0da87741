package dev.roost.platform.graphql;

import dev.roost.platform.graphql.QueryRefusal.QueryTooLong;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads queries as the specification of GraphQL over HTTP says, and refuses what is none, with the field and the fix. */
final class QueryReader {

  private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();
  /** Written as an escape, which the text of the query does not show. */
  private static final Pattern NUL = Pattern.compile("\\\\u(0000|\\{0+})");
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private QueryReader() {
  }

  /** The body of a POST: one query; several in a list are not taken. */
  static Query ofBody(byte[] body) {
    return of(objectOf("body", new String(body, StandardCharsets.UTF_8)));
  }

  /** The parameters of a GET, where maps are JSON. */
  static Query ofParameters(Map<String, String[]> parameters) {
    var request = new HashMap<String, Object>();
    parameters.forEach((name, values) -> request.put(name, values[0]));
    for (var name : List.of("variables", "extensions")) {
      request.computeIfPresent(name, (_, text) -> objectOf(name, (String) text));
    }
    return of(request);
  }

  private static Query of(Map<String, Object> request) {
    if (!(request.get("query") instanceof String text)) {
      throw refused("query", "must be a text: the GraphQL document");
    }
    if (text.length() > QueryLimits.CHARACTERS) {
      throw new Refused(new QueryTooLong(QueryLimits.CHARACTERS));
    }
    mustBeText("query", text);
    if (NUL.matcher(text).find()) {
      throw refused("query", "must not contain NUL characters");
    }
    var operation = request.get("operationName");
    if (operation != null && !(operation instanceof String)) {
      throw refused("operationName", "must be a text: the name of an operation of the document");
    }
    // There are no extensions of requests; those that clients send must be sent as such.
    map("extensions", request.get("extensions"));
    return new Query(text, (String) operation, map("variables", request.get("variables")));
  }

  /** PostgreSQL keeps neither NUL nor halves of characters, so nothing that could be stored has them. */
  private static void mustBeText(String field, @Nullable Object value) {
    switch (value) {
      case String text when text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text) ->
        throw refused(field, "must not contain NUL or half characters");
      case Map<?, ?> map -> map.forEach((name, inner) -> mustBeText(field + "." + name, inner));
      case List<?> list -> list.forEach(inner -> mustBeText(field, inner));
      case null, default -> {
      }
    }
  }

  private static Map<String, Object> objectOf(String field, String json) {
    try {
      var object = JSON.readValue(json, OBJECT);
      if (object != null) {
        return object;
      }
    } catch (JacksonException unreadable) {
      // Told below, without a word of the parser's.
    }
    throw refused(field, "must be a JSON object");
  }

  @SuppressWarnings("unchecked") // Keys of JSON objects are texts
  private static Map<String, @Nullable Object> map(String field, @Nullable Object value) {
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map) {
      mustBeText(field, map);
      return (Map<String, @Nullable Object>) map;
    }
    throw refused(field, "must be a JSON object");
  }

  private static Refused refused(String field, String reason) {
    return new Refused(new InvalidField(field, reason));
  }
}
