package dev.roost.platform.rest;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that the operation does not have: a filter that is misspelt would answer with too much. */
final class KnownParameters implements HandlerInterceptor {

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getQueryString() != null && handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith("dev.roost.")) {
      var names = known.computeIfAbsent(method.getMethod(), _ -> namesOf(method));
      request.getParameterMap().keySet().stream().filter(name -> !names.contains(name)).sorted().findFirst()
          .ifPresent(name -> {
            throw new Refused(new InvalidField(name, names.isEmpty()
                ? "is not a parameter: this operation has none"
                : "is not a parameter of this operation, which has "
                    + String.join(", ", names.stream().sorted().toList())));
          });
    }
    return true;
  }

  private static Set<String> namesOf(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters()).flatMap(KnownParameters::namesOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> namesOf(MethodParameter parameter) {
    if (parameter.getParameterType() == PageRequest.class) {
      return Stream.of("cursor", "limit");
    }
    if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
      return Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName);
    }
    var asked = parameter.getParameterAnnotation(RequestParam.class);
    if (asked == null) {
      return Stream.empty();
    }
    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
    return Stream.ofNullable(asked.name().isEmpty() ? parameter.getParameterName() : asked.name());
  }
}
