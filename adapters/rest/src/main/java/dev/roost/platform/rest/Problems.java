package dev.roost.platform.rest;

import dev.roost.platform.web.ProblemTexts;
import dev.roost.platform.web.RefusalFacts;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Turns refusals into problem details (RFC 9457): stable type and key, texts from the bundles, facts as members. */
@Component
class Problems {

  static final String TYPE = "https://roost.dev/problems/";

  private final ProblemTexts texts;

  Problems(ProblemTexts texts) {
    this.texts = texts;
  }

  ProblemDetail of(Refusal refusal) {
    var facts = RefusalFacts.of(refusal);
    var problem = of(statusOf(refusal.kind()), refusal.key(), facts);
    facts.forEach((name, fact) -> problem.setProperty(name, onTheWire(fact)));
    if (refusal instanceof InvalidField one) {
      problem.setProperty("errors", List.of(new FieldProblem(one.field(), one.reason())));
    }
    return problem;
  }

  /** A problem that no refusal stands for, such as a path that does not exist. */
  ProblemDetail of(HttpStatus status, String key, Map<String, ?> facts) {
    var problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(TYPE + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8)));
    problem.setTitle(texts.title(key));
    problem.setDetail(texts.detail(key, facts));
    problem.setProperty("key", key);
    return problem;
  }

  /** The key of what HTTP itself refuses, such as {@code method-not-allowed}. */
  static String keyOf(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "no-such-path";
      case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> status.name().toLowerCase(Locale.ROOT)
          .replace('_', '-');
      case CONTENT_TOO_LARGE -> "too-large";
      case SERVICE_UNAVAILABLE -> "unavailable";
      default -> status.is4xxClientError() ? "bad-request" : "internal-error";
    };
  }

  static HttpStatus statusOf(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case NOT_LOGGED_IN -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case STALE -> HttpStatus.PRECONDITION_FAILED;
      case VERSION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
      case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }

  /** Money as clients know it, everything else as it is. */
  static Object onTheWire(Object fact) {
    return switch (fact) {
      case Money money -> MoneyJson.of(money);
      case Collection<?> many -> many.stream().map(Problems::onTheWire).toList();
      default -> fact;
    };
  }
}
