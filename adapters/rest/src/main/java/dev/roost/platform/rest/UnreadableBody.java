package dev.roost.platform.rest;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Explains to a client why its JSON cannot be read, without a word of the parser's. */
final class UnreadableBody {

  private UnreadableBody() {
  }

  static FieldProblem explain(HttpMessageNotReadableException failure) {
    return switch (failure.getCause()) {
      case UnrecognizedPropertyException unknown -> new FieldProblem(pathOf(unknown), "is not a field of this request");
      case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() ->
        new FieldProblem(pathOf(mismatch), Expectations.of(mismatch.getTargetType()));
      case StreamReadException malformed -> new FieldProblem("body", "is not JSON: see line %d, column %d"
          .formatted(malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr()));
      case JacksonException other when !other.getPath().isEmpty() -> new FieldProblem(pathOf(other), "is not valid");
      case null, default -> new FieldProblem("body", "must be a JSON object");
    };
  }

  private static String pathOf(JacksonException failure) {
    var path = failure.getPath().stream()
        .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
        .collect(Collectors.joining()).replaceFirst("^\\.", "");
    return path.isBlank() ? "body" : path;
  }
}
