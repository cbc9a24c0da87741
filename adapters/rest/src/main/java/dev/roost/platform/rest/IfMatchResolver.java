package dev.roost.platform.rest;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionRequired;
import dev.roost.shared.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match}. */
class IfMatchResolver implements HandlerMethodArgumentResolver {

  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == IfMatch.class;
  }

  @Override
  public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    var header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null && parameter.isOptional()) {
      return null;
    }
    if (header == null) {
      throw new Refused(new VersionRequired(HttpHeaders.IF_MATCH));
    }
    var etag = ETAG.matcher(header.strip());
    if (!etag.matches()) {
      throw new Refused(new InvalidField(HttpHeaders.IF_MATCH, "must be one ETag as an earlier answer gave it"));
    }
    return new IfMatch(Long.parseLong(etag.group(1)));
  }
}
