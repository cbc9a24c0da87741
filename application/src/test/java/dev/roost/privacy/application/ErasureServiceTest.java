package dev.roost.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.ANNA;

import dev.roost.identity.contract.IdentityRefusal.WrongPassword;
import dev.roost.identity.contract.Secret;
import dev.roost.platform.PersonalData.Obstacle;
import dev.roost.privacy.api.EraseAccount;
import dev.roost.privacy.contract.ErasureStatus;
import dev.roost.privacy.contract.InTheWay;
import dev.roost.privacy.contract.PrivacyRefusal.NotErasableYet;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureServiceTest {

  private static final Actor SHE = Actor.user(ANNA, Set.of());
  private static final Actor ADMIN = Actor.user(ADA, Set.of(Role.ADMIN));
  private static final EraseAccount RIGHT = new EraseAccount(new Secret(PrivacyTestBed.PASSWORD), "192.0.2.1");

  private final PrivacyTestBed bed = new PrivacyTestBed();

  @BeforeEach
  void people() {
    bed.knows(ANNA, "Anna");
  }

  @Test
  void shouldCloseTheAccountAtOnce() {
    // when
    var erasure = bed.service.erase(SHE, RIGHT);
    // then
    assertThat(erasure.status()).isEqualTo(ErasureStatus.RUNNING);
    assertThat(erasure.requestedBy()).isEqualTo(ANNA);
    assertThat(bed.done).containsExactly("closed");
    assertThat(bed.erasures.due(9)).containsExactly(ANNA);
  }

  @Test
  void shouldAskForThePassword() {
    assertThat(refusal(() -> bed.service.erase(SHE, new EraseAccount(new Secret("wrong"), "192.0.2.1"))))
        .isEqualTo(new WrongPassword());
    assertThat(bed.done).isEmpty();
  }

  @Test
  void shouldNameAllThatIsInTheWay() {
    // given
    bed.booking.inTheWay = List.of(new Obstacle("open-bookings", 2));
    bed.identity.inTheWay = List.of(new Obstacle("administrator-role", 1));
    var all = List.of(new InTheWay("open-bookings", 2), new InTheWay("administrator-role", 1));
    // then
    assertThat(bed.service.inTheWay(SHE)).isEqualTo(all);
    assertThat(refusal(() -> bed.service.erase(SHE, RIGHT))).isEqualTo(new NotErasableYet(all));
    assertThat(refusal(() -> bed.service.erase(ADMIN, ANNA))).isEqualTo(new NotErasableYet(all));
    assertThat(bed.done).isEmpty();
    assertThat(bed.erasures.find(ANNA)).isEmpty();
  }

  @Test
  void shouldEraseForWhoeverAsksAnAdministrator() {
    // when
    var first = bed.service.erase(ADMIN, ANNA);
    bed.work.workDue(9);
    var second = bed.service.erase(ADMIN, ANNA);
    // then
    assertThat(first.requestedBy()).isEqualTo(ADA);
    assertThat(second.status()).isEqualTo(ErasureStatus.ERASED);
    assertThat(bed.service.list(ADMIN, PageRequest.first(9)).items()).containsExactly(second);
  }

  @Test
  void shouldEraseNobodyWhoIsNotThere() {
    assertThat(refusal(() -> bed.service.erase(ADMIN, ADA))).isEqualTo(new NotFound("user", ADA.toString()));
  }

  @Test
  void shouldRefuseWhoMayNot() {
    assertThat(refusal(() -> bed.service.erase(SHE, ANNA))).isEqualTo(new NotAllowed("erase users"));
    assertThat(refusal(() -> bed.service.list(SHE, PageRequest.first(1)))).isEqualTo(new NotAllowed("erase users"));
    assertThat(refusal(() -> bed.service.erase(Actor.anonymous(), RIGHT))).isEqualTo(new NotLoggedIn());
    assertThat(refusal(() -> bed.service.inTheWay(Actor.anonymous()))).isEqualTo(new NotLoggedIn());
    var key = Actor.integration(ANNA, Set.of(), Set.of(Scope.BOOKINGS_READ));
    assertThat(refusal(() -> bed.service.erase(key, RIGHT))).isEqualTo(new ScopeMissing(Scope.PROFILE_WRITE));
    assertThat(bed.done).isEmpty();
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}
