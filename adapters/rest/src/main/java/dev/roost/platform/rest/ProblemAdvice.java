package dev.roost.platform.rest;

import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyInFlight;
import dev.roost.platform.web.RequestIdFilter;
import dev.roost.platform.web.Unavailability;
import dev.roost.shared.Refused;
import dev.roost.shared.RetryLater;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where what goes wrong becomes an answer. Nothing of the inside leaves with it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;
  private final Unavailability unavailability;

  ProblemAdvice(Problems problems, Unavailability unavailability) {
    this.problems = problems;
    this.unavailability = unavailability;
  }

  @ExceptionHandler
  @Nullable
  ResponseEntity<Object> refused(Refused refused, WebRequest request) {
    var headers = new HttpHeaders();
    switch (refused.refusal()) {
      case RetryLater later ->
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, later.retryAfterSeconds())));
      case IdempotencyKeyInFlight _ -> headers.set(HttpHeaders.RETRY_AFTER, "1");
      default -> {}
    }
    return answer(refused, problems.of(refused.refusal()), headers, request);
  }

  @ExceptionHandler
  @Nullable
  ResponseEntity<Object> typeMismatch(MethodArgumentTypeMismatchException mismatch, WebRequest request) {
    var type = typeAskedFor(mismatch);
    return answer(mismatch, invalid(List.of(new FieldProblem(mismatch.getName(), Expectations.of(type)))),
        new HttpHeaders(), request);
  }

  /** An upload that is no multipart request, or breaks off; one that is too large is Spring's own 413. */
  @ExceptionHandler
  @Nullable
  ResponseEntity<Object> unreadableUpload(MultipartException failure, WebRequest request) {
    return answer(failure, problem(HttpStatus.BAD_REQUEST, "bad-request"), new HttpHeaders(), request);
  }

  /** A parameter or a header that is not text, such as a parameter whose bytes are no UTF-8. */
  @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
  @Nullable
  ResponseEntity<Object> notText(RuntimeException failure, WebRequest request) {
    return answer(failure, problem(HttpStatus.BAD_REQUEST, "bad-request"), new HttpHeaders(), request);
  }

  @ExceptionHandler
  @Nullable
  ResponseEntity<Object> anythingElse(Exception failure, WebRequest request) {
    if (unavailability.isTheCauseOf(failure)) {
      LOG.warn("Answered 503: {}", failure.toString());
      var headers = new HttpHeaders();
      headers.set(HttpHeaders.RETRY_AFTER, "5");
      return answer(failure, problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"), headers, request);
    }
    LOG.error("Answered 500", failure);
    return answer(failure, problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error"), new HttpHeaders(), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException failure,
      HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var fields = failure.getBindingResult().getAllErrors().stream()
        .map(error -> new FieldProblem(error instanceof FieldError field ? field.getField() : error.getObjectName(),
            error.contains(TypeMismatchException.class)
                ? Expectations.of(typeAskedFor(error.unwrap(TypeMismatchException.class)))
                : messageOf(error.getDefaultMessage())))
        .sorted(Comparator.comparing(FieldProblem::field)).toList();
    return answer(failure, invalid(fields), headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var fields = failure.getParameterValidationResults().stream()
        .flatMap(result -> result.getResolvableErrors().stream()
            .map(error -> new FieldProblem(error instanceof FieldError field ? field.getField() : nameOf(result),
                messageOf(error.getDefaultMessage()))))
        .toList();
    return answer(failure, invalid(fields), headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException failure,
      HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var refused = refusalIn(failure);
    if (refused != null) {
      return refused(refused, request);
    }
    if (failure.contains(BodyLimit.TooLong.class)) {
      return answer(failure, problem(HttpStatus.CONTENT_TOO_LARGE, "too-large"), headers, request);
    }
    return answer(failure, invalid(List.of(UnreadableBody.explain(failure))), headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException missing, HttpHeaders headers, HttpStatusCode status,
      WebRequest request) {
    return answer(missing, invalid(List.of(new FieldProblem(missing.getParameterName(), "is required"))), headers,
        request);
  }

  /** A part of an upload that should be text, and was sent as a file. */
  @Override
  protected @Nullable ResponseEntity<Object> handleConversionNotSupported(ConversionNotSupportedException failure,
      HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return failure instanceof MethodArgumentConversionNotSupportedException part
        && part.getValue() instanceof MultipartFile
            ? answer(failure, invalid(List.of(new FieldProblem(part.getName(), "must be text, not a file"))), headers,
                request)
            : anythingElse(failure, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException failure,
      HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var accepted = failure.getSupportedMediaTypes().contains(MediaType.MULTIPART_FORM_DATA)
        ? MediaType.MULTIPART_FORM_DATA_VALUE
        : MediaType.APPLICATION_JSON_VALUE;
    var problem = problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
        Map.of("accepted", accepted));
    problem.setProperty("accepted", accepted);
    return answer(failure, problem, headers, request);
  }

  /** Everything else that Spring's own web layer refuses: unknown paths, methods, media types and so on. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
      HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var known = HttpStatus.valueOf(status.value());
    if (known.is5xxServerError()) {
      LOG.error("Answered {}", known.value(), failure);
    }
    return answer(failure, problem(known, Problems.keyOf(known)), headers, request);
  }

  private @Nullable ResponseEntity<Object> answer(Exception failure, ProblemDetail problem, HttpHeaders given,
      WebRequest request) {
    var headers = new HttpHeaders(given);
    problem.setProperty("requestId", RequestIdFilter.of(((ServletWebRequest) request).getRequest()));
    if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return super.handleExceptionInternal(failure, problem, headers, HttpStatusCode.valueOf(problem.getStatus()),
        request);
  }

  private ProblemDetail problem(HttpStatus status, String key) {
    return problems.of(status, key, Map.of());
  }

  private ProblemDetail invalid(List<FieldProblem> fields) {
    var problem = problems.of(HttpStatus.BAD_REQUEST, "invalid-request", Map.of());
    problem.setProperty("errors", fields);
    return problem;
  }

  private static @Nullable Refused refusalIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
    }
    return null;
  }

  /** Of one item, where a list was asked for. */
  private static @Nullable Class<?> typeAskedFor(TypeMismatchException mismatch) {
    var type = mismatch.getRequiredType();
    for (Throwable cause = mismatch.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ConversionFailedException conversion) {
        type = conversion.getTargetType().getObjectType();
      }
    }
    return type;
  }

  private static String nameOf(ParameterValidationResult result) {
    return Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "request");
  }

  private static String messageOf(@Nullable String message) {
    return Objects.requireNonNullElse(message, "is not valid");
  }
}
