package dev.roost;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.util.ClassUtils;

/** Which setting it is whose value could not be read. Spring tells only the value, and what it should have become. */
record UnreadableSetting(ConfigurableEnvironment environment) {

  private static final String OURS = "ROOST_";

  /** None where the value is of no setting of Roost. */
  Optional<String> reason(ConversionFailedException failure) {
    var value = String.valueOf(failure.getValue());
    var names = environment.getPropertySources().stream()
        .flatMap(source -> namesOf(value, source))
        .distinct().sorted().collect(Collectors.joining(" or "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional
            .of("%s is \"%s\", but must be %s.".formatted(names, value, expected(failure.getTargetType().getType())));
  }

  /** As variables of the environment, which is how the documentation names them. */
  private static Stream<String> namesOf(String value, PropertySource<?> source) {
    return source instanceof EnumerablePropertySource<?> some
        ? Stream.of(some.getPropertyNames())
            .filter(name -> value.equals(String.valueOf(some.getProperty(name))))
            .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
            .filter(name -> name.startsWith(OURS))
        : Stream.empty();
  }

  private static String expected(Class<?> type) {
    return switch (ClassUtils.resolvePrimitiveIfNecessary(type)) {
      case Class<?> it when Number.class.isAssignableFrom(it) -> "a number";
      case Class<?> it when it == Boolean.class -> "true or false";
      case Class<?> it when it == Duration.class -> "a time such as 30s, 15m or 7d";
      case Class<?> it -> "a " + it.getSimpleName();
    };
  }
}
