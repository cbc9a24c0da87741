package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.identity.api.ApiKeyView;
import dev.roost.identity.api.CreateApiKey;
import dev.roost.identity.api.NewApiKey;
import dev.roost.identity.api.OwnApiKeys;
import dev.roost.identity.contract.IdentityRefusal.EmailNotVerified;
import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.identity.contract.IdentityRefusal.TooManyApiKeys;
import dev.roost.identity.contract.Secret;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyReused;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor.Scope;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roosttest.identity.KnownUsers.LoggedInUser;

class OwnApiKeyServiceTest extends IdentityTest {

  private static final CreateApiKey CALENDAR = new CreateApiKey("Channel manager", Set.of(Scope.CALENDAR_WRITE), null);

  @Test
  void shouldTellTheSecretOnce() {
    // given
    var user = known().loggedIn(aUser());
    // when
    var created = create(user, "first", CALENDAR);
    var replayed = create(user, "first", CALENDAR);
    // then
    assertThat(created.replayed()).isFalse();
    assertThat(isAlive(secretOf(created))).isTrue();
    assertThat(replayed).isEqualTo(new NewApiKey(created.key(), null, true));
    assertThat(created.toString()).doesNotContain(secretOf(created).value());
  }

  @Test
  void shouldNotMakeAnotherKeyUnderTheSameIdempotencyKey() {
    // given
    var user = known().loggedIn(aUser());
    create(user, "first", CALENDAR);
    // then
    assertThat(refusalOf(() -> create(user, "first", new CreateApiKey("Other", Set.of(Scope.BOOKINGS_READ), null))))
        .isEqualTo(new IdempotencyKeyReused("first"));
  }

  @Test
  void shouldListAndRevoke() {
    // given
    var user = known().loggedIn(aUser());
    var first = create(user, "first", CALENDAR);
    var second = create(user, "second", CALENDAR);
    // when
    the(OwnApiKeys.class).revoke(user.actor(), user.session(), first.key().id());
    the(OwnApiKeys.class).revoke(user.actor(), user.session(), first.key().id());
    // then
    assertThat(isAlive(secretOf(first))).isFalse();
    assertThat(isAlive(secretOf(second))).isTrue();
    assertThat(the(OwnApiKeys.class).list(user.actor(), user.session())).extracting(ApiKeyView::id)
        .containsExactly(second.key().id());
  }

  @Test
  void shouldLeaveTheKeysOfOthersAlone() {
    // given
    var user = known().loggedIn(aUser());
    var stranger = known().loggedIn(aUser());
    var created = create(user, "first", CALENDAR);
    // when
    the(OwnApiKeys.class).revoke(stranger.actor(), stranger.session(), created.key().id());
    // then
    assertThat(isAlive(secretOf(created))).isTrue();
    assertThat(the(OwnApiKeys.class).list(stranger.actor(), stranger.session())).isEmpty();
  }

  @Test
  void shouldNotLetAKeyMakeOrSeeKeys() {
    // given a key with every scope
    var user = known().loggedIn(aUser());
    var stranger = known().loggedIn(aUser());
    // then
    assertThat(refusalOf(() -> the(OwnApiKeys.class).create(user.actor(), stranger.session(),
        new IdempotencyKey("k"), CALENDAR))).isEqualTo(new SessionRequired());
    assertThat(refusalOf(() -> the(OwnApiKeys.class).list(user.actor(), stranger.session())))
        .isEqualTo(new SessionRequired());
  }

  @Test
  void shouldGiveTheScopeOfAdministratorsToAdministratorsOnly() {
    // given
    var user = known().loggedIn(aUser());
    var admin = known().loggedIn(aUser().whoAdministers());
    var everything = new CreateApiKey("Root", Set.of(Scope.ADMIN), null);
    // then
    assertThat(refusalOf(() -> create(user, "a", everything)))
        .isEqualTo(new NotAllowed("give a key the scope admin"));
    assertThat(create(admin, "a", everything).key().scopes()).containsExactly(Scope.ADMIN);
  }

  @Test
  void shouldMakeNoKeysForTheUnprovedAndNotTooMany() {
    // given
    var unproved = known().loggedIn(aUser().unverified());
    var user = known().loggedIn(aUser());
    for (var key = 0; key < 25; key++) {
      create(user, "key" + key, CALENDAR);
    }
    // then
    assertThat(refusalOf(() -> create(unproved, "a", CALENDAR))).isEqualTo(new EmailNotVerified());
    assertThat(refusalOf(() -> create(user, "one-more", CALENDAR))).isEqualTo(new TooManyApiKeys(25));
  }

  private static Secret secretOf(NewApiKey created) {
    return Objects.requireNonNull(created.secret());
  }

  private NewApiKey create(LoggedInUser user, String key, CreateApiKey command) {
    return the(OwnApiKeys.class).create(user.actor(), user.session(), new IdempotencyKey(key), command);
  }
}
