package dev.roost.platform.rest;

import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyInFlight;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyReused;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.InputRefusal.VersionRequired;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refusal;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Which refusals an operation may answer with: those it declares, and those that follow from its parameters. */
final class DeclaredRefusals {

  private DeclaredRefusals() {
  }

  static Set<Class<? extends Refusal>> of(HandlerMethod method) {
    var refusals = new LinkedHashSet<Class<? extends Refusal>>();
    refusals.add(InvalidField.class);
    if (needsLogin(method)) {
      refusals.add(NotLoggedIn.class);
      refusals.add(ScopeMissing.class);
    }
    if (Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.hasParameterAnnotation(PathVariable.class))) {
      refusals.add(NotFound.class);
    }
    if (OperationDescriptions.takes(method, IfMatch.class)) {
      refusals.add(VersionStale.class);
      refusals.add(VersionRequired.class);
    }
    if (OperationDescriptions.takes(method, IdempotencyKey.class)) {
      refusals.add(IdempotencyKeyInFlight.class);
      refusals.add(IdempotencyKeyReused.class);
    }
    var declared = method.getMethodAnnotation(Refuses.class);
    if (declared != null) {
      refusals.addAll(Arrays.asList(declared.value()));
    }
    return refusals;
  }

  /** Every operation does, unless it says with an empty {@code @SecurityRequirements} that it is open to all. */
  static boolean needsLogin(HandlerMethod method) {
    return method.getMethodAnnotation(SecurityRequirements.class) == null
        && method.getBeanType().getAnnotation(SecurityRequirements.class) == null;
  }
}
