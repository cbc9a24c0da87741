package dev.roost.platform.rest;

import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code Idempotency-Key}, which every write that takes one needs. */
class IdempotencyKeyResolver implements HandlerMethodArgumentResolver {

  static final String HEADER = "Idempotency-Key";

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == IdempotencyKey.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    var header = request.getHeader(HEADER);
    if (header == null) {
      throw new Refused(new InvalidField(HEADER,
          "is required: send a new UUID for each thing you want done, and the same one when you retry"));
    }
    return new IdempotencyKey(header);
  }
}
