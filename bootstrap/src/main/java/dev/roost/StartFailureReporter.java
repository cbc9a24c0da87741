package dev.roost;

import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/** One line instead of a stack trace for what whoever starts Roost can put right; Spring Boot explains the rest. */
class StartFailureReporter implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    var reason = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> reason(cause).stream())
        .findFirst();
    reason.ifPresent(LoggerFactory.getLogger(RoostApplication.class)::error);
    return reason.isPresent();
  }

  private static Optional<String> reason(Throwable failure) {
    return switch (failure) {
      case CannotStart known -> Optional.ofNullable(known.getMessage());
      case PortInUseException busy -> Optional
          .of("Port %d is in use. Choose another with ROOST_PORT, or stop what uses it.".formatted(busy.getPort()));
      default -> Optional.empty();
    };
  }
}
