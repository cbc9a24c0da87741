package dev.roost.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Looks first at how a path begins. Spring compares a request with every operation, its path last; of some two hundred a
 * handful begin as the request does.
 */
final class OperationMapping extends RequestMappingHandlerMapping {

  private static final String VARIABLE = "[{*?].*";

  private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

  @Override
  protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo operation) {
    beginnings.put(operation,
        operation.getPatternValues().stream().map(pattern -> pattern.replaceFirst(VARIABLE, "")).toList());
    super.registerHandlerMethod(handler, method, operation);
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo operation, HttpServletRequest request) {
    return mayMatch(operation, request) ? super.getMatchingMapping(operation, request) : null;
  }

  private boolean mayMatch(RequestMappingInfo operation, HttpServletRequest request) {
    var known = beginnings.get(operation);
    var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
    if (known == null || isWrittenInAnotherWay(path)) {
      return true;
    }
    for (var beginning : known) {
      if (path.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Letters as numbers, or parameters within the path: only Spring knows what it matches. */
  private static boolean isWrittenInAnotherWay(String path) {
    return path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
  }
}
