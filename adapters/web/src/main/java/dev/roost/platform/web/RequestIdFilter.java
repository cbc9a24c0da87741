package dev.roost.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id, which its answer, its problems and its log lines carry; a caller's own id is kept. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestIdFilter extends OncePerRequestFilter {

  public static final String HEADER = "X-Request-Id";
  private static final String MDC_KEY = "requestId";
  private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var id = identify(request, response);
    MDC.put(MDC_KEY, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(MDC_KEY);
    }
  }

  /** Gives the request an id, unless it has one. */
  public static String identify(HttpServletRequest request, HttpServletResponse response) {
    var given = of(request);
    var id = given == null ? idOf(request.getHeader(HEADER)) : given;
    request.setAttribute(MDC_KEY, id);
    response.setHeader(HEADER, id);
    return id;
  }

  public static @Nullable String of(HttpServletRequest request) {
    return (String) request.getAttribute(MDC_KEY);
  }

  private static String idOf(@Nullable String given) {
    return given != null && USABLE.matcher(given).matches()
        ? given
        : Long.toUnsignedString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE, 36);
  }
}
