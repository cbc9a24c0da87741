package dev.roost;

import dev.roost.platform.InvalidSetting;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.convert.ConversionFailedException;

/** One line instead of a stack trace for what whoever starts Roost can put right; Spring Boot explains the rest. */
class StartFailureReporter implements SpringBootExceptionReporter {

  private final @Nullable ConfigurableApplicationContext context;

  /** Without a context when it failed before there was one. */
  StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
    this.context = context;
  }

  @Override
  public boolean reportException(Throwable failure) {
    var reason = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> reason(cause).stream())
        .findFirst();
    reason.ifPresent(LoggerFactory.getLogger(RoostApplication.class)::error);
    return reason.isPresent();
  }

  private Optional<String> reason(Throwable failure) {
    return switch (failure) {
      case CannotStart known -> Optional.ofNullable(known.getMessage());
      case InvalidSetting invalid -> Optional.ofNullable(invalid.getMessage());
      case PortInUseException busy -> Optional
          .of("Port %d is in use. Choose another with ROOST_PORT, or stop what uses it.".formatted(busy.getPort()));
      case ConversionFailedException unreadable when context != null -> new UnreadableSetting(context.getEnvironment())
          .reason(unreadable);
      default -> Optional.empty();
    };
  }
}
