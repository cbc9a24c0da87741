package dev.roost.http;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must be true of every answer, and is not. */
final class AnswerCheck {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern INSIDE = Pattern
      .compile("Exception|\\bat [a-z]+\\.[\\w.$]+\\(|dev\\.roost\\.|java\\.|jakarta\\."
          + "|springframework|jackson|hibernate|jooq|tomcat|catalina|postgres|psql|SQLSTATE|(?i:\\bselect .* from\\b|\\binsert into\\b)");
  private static final Pattern REQUEST_ID = Pattern.compile("\"requestId\" ?: ?\"[a-z0-9]+\"");
  private static final Pattern UNFILLED = Pattern.compile("\\{\\w+}");

  private AnswerCheck() {
  }

  static List<String> violations(Set<Integer> declared, int status, HttpResponse<String> answer) {
    return violations(declared, status, answer.headers().firstValue("Content-Type").orElse(""), answer.body());
  }

  static List<String> violations(Set<Integer> declared, int status, String type, String body) {
    var violations = new ArrayList<String>();
    if (status >= 500) {
      violations.add("a defect, " + status);
    }
    if (!declared.contains(status)) {
      violations.add("undeclared status " + status);
    }
    if (status >= 400) {
      problem(status, type, body, violations);
    }
    return violations;
  }

  private static void problem(int status, String type, String body, List<String> violations) {
    if (!type.startsWith("application/problem+json")) {
      violations.add("no problem but " + type);
      return;
    }
    // Made of random letters, which may come to any word.
    if (INSIDE.matcher(REQUEST_ID.matcher(body).replaceAll("")).find()) {
      violations.add("tells of the inside");
    }
    try {
      var problem = JSON.readTree(body);
      for (var member : List.of("type", "title", "status", "detail", "key", "requestId")) {
        if (!problem.has(member)) {
          violations.add("a problem without " + member);
        }
      }
      if (problem.path("status").asInt() != status) {
        violations.add("a problem of another status");
      }
      if (UNFILLED.matcher(problem.path("detail").asString("")).find()) {
        violations.add("a text that was not filled in");
      }
      if (problem.path("key").asString("").equals("invalid-request") && !namesFields(problem)) {
        violations.add("no word on which field is wrong");
      }
    } catch (JacksonException noJson) {
      violations.add("no JSON");
    }
  }

  private static boolean namesFields(JsonNode problem) {
    return !problem.path("errors").isEmpty() && problem.get("errors").valueStream().allMatch(
        error -> !error.path("field").asString("").isBlank() && !error.path("message").asString("").isBlank());
  }
}
