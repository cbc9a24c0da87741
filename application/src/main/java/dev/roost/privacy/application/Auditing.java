package dev.roost.privacy.application;

import dev.roost.platform.Ids;
import dev.roost.privacy.api.AuditEntryView;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes what administrators see and do, in whichever use case of whichever context, and what somebody does about their own data. It is noted when it
 * has been done and before it is answered: what cannot be noted is not answered. Nothing but ids is noted.
 */
final class Auditing implements MethodInterceptor {

  private static final List<String> OWN_DATA = List.of("privacy.OwnErasure.erase", "privacy.OwnDataExport.request",
      "privacy.OwnDataExport.download");

  private final ObjectProvider<AuditLog> log;
  private final ObjectProvider<Ids> ids;
  private final ObjectProvider<Clock> clock;

  Auditing(ObjectProvider<AuditLog> log, ObjectProvider<Ids> ids, ObjectProvider<Clock> clock) {
    this.log = log;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public @Nullable Object invoke(MethodInvocation call) throws Throwable {
    // One use case that calls another is noted once, by its own name.
    var outermost = !TransactionSynchronizationManager.isActualTransactionActive();
    var answer = call.proceed();
    if (outermost && call.getArguments()[0] instanceof Actor.User someone) {
      note(someone, call);
    }
    return answer;
  }

  private void note(Actor.User someone, MethodInvocation call) {
    var what = useCase(call.getMethod(), Objects.requireNonNull(call.getThis()).getClass()).orElse("");
    if (someone.isAdmin() || OWN_DATA.contains(what)) {
      var named = Arrays.stream(call.getArguments()).skip(1).filter(Objects::nonNull).toList();
      var about = named.stream().filter(UserId.class::isInstance).map(UserId.class::cast).findFirst()
          .orElse(OWN_DATA.contains(what) ? someone.id() : null);
      log.getObject().add(new AuditEntryView(ids.getObject().next(), clock.getObject().instant(), someone.id(), what,
          about, named.stream().filter(it -> !(it instanceof UserId)).flatMap(Auditing::id).toList()));
    }
  }

  /** The name of the use case that a method of a service is, such as {@code identity.UserAdministration.show}. */
  static Optional<String> useCase(Method method, Class<?> service) {
    return Stream.<Class<?>>iterate(service, Objects::nonNull, Class::getSuperclass).map(Class::getInterfaces)
        .flatMap(Arrays::stream).filter(port -> port.getPackageName().matches("dev\\.roost\\.\\w+\\.api"))
        .filter(port -> declares(port, method))
        .map(port -> port.getPackageName().replaceAll("dev\\.roost\\.(\\w+)\\.api", "$1") + "." + port.getSimpleName()
            + "."
            + method.getName())
        .findFirst();
  }

  private static boolean declares(Class<?> port, Method method) {
    return Arrays.stream(port.getMethods()).anyMatch(it -> it.getName().equals(method.getName())
        && Arrays.equals(it.getParameterTypes(), method.getParameterTypes()));
  }

  /** An id is a record of one UUID. */
  private static Stream<UUID> id(Object named) {
    RecordComponent[] parts = named.getClass().getRecordComponents();
    if (parts == null || parts.length != 1 || parts[0].getType() != UUID.class) {
      return Stream.empty();
    }
    try {
      return Stream.of((UUID) parts[0].getAccessor().invoke(named));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
