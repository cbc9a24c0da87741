package dev.roost.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

  private static final UserId ANNA = new UserId(new UUID(0, 1));

  @Test
  void shouldHaveEveryScopeAfterLoggingIn() {
    var anna = Actor.user(ANNA, Set.of(Role.HOST));

    assertThat(Scope.values()).allSatisfy(scope -> assertThat(anna.mustBeUser(scope)).isEqualTo(ANNA));
    assertThat(anna.is(ANNA)).isTrue();
    assertThat(anna.isAdmin()).isFalse();
  }

  @Test
  void shouldHaveOnlyTheScopesOfItsKey() {
    var key = Actor.integration(ANNA, Set.of(Role.ADMIN), Set.of(Scope.CALENDAR_READ));

    assertThat(key.mustBeUser(Scope.CALENDAR_READ)).isEqualTo(ANNA);
    var refused = catchThrowableOfType(Refused.class, () -> key.mustBeUser(Scope.CALENDAR_WRITE));
    assertThat(refused.refusal()).isEqualTo(new ScopeMissing(Scope.CALENDAR_WRITE));
    assertThat(Scope.CALENDAR_WRITE.code()).isEqualTo("calendar:write");
    assertThat(key.isAdmin()).isFalse();
    assertThat(Actor.integration(ANNA, Set.of(Role.ADMIN), Set.of(Scope.ADMIN)).isAdmin()).isTrue();
  }

  @Test
  void shouldNotTakeStrangersOrTimersForUsers() {
    for (var actor : new Actor[]{Actor.anonymous(), Actor.system("timer")}) {
      var refused = catchThrowableOfType(Refused.class, () -> actor.mustBeUser(Scope.BOOKINGS_READ));
      assertThat(refused.refusal()).isEqualTo(new NotLoggedIn());
      assertThat(actor.isAdmin()).isFalse();
    }
    assertThat(Actor.system("timer").isSystem()).isTrue();
  }

  @Test
  void shouldNameRefusalsAfterTheirRecords() {
    assertThat(new NotLoggedIn().key()).isEqualTo("not-logged-in");
    assertThat(new ScopeMissing(Scope.ADMIN).key()).isEqualTo("scope-missing");
  }
}
