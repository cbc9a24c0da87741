package dev.roost.platform.rest;

import dev.roost.platform.web.CurrentActor;
import dev.roost.platform.web.Cursors;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code cursor} and {@code limit}. */
class PageRequestResolver implements HandlerMethodArgumentResolver {

  static final int DEFAULT_LIMIT = 20;

  private final Cursors cursors;

  PageRequestResolver(Cursors cursors) {
    this.cursors = cursors;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PageRequest.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var cursor = request.getParameter("cursor");
    var after = cursor == null ? null : cursors.open("cursor", cursor, CurrentActor.get(), Lists.nameOf(request));
    return new PageRequest(after, limitOf(request.getParameter("limit")));
  }

  private static int limitOf(@Nullable String limit) {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    try {
      return Integer.parseInt(limit);
    } catch (NumberFormatException notANumber) {
      throw new Refused(new InvalidField("limit", "must be a whole number from 1 to " + PageRequest.MAX));
    }
  }
}
