package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.UserFixture.NOON;

import dev.roost.identity.contract.ApiKeyId;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ApiKeyTest {

  @Test
  void shouldKeepTheHashAndAHintOnly() {
    // given
    var token = ApiKey.freshToken();
    // when
    var stored = create("Channel manager", Set.of(Scope.CALENDAR_WRITE), token, null).snapshot();
    // then
    assertThat(stored.token()).isEqualTo(token.hash());
    assertThat(stored.hint()).hasSize(10).isEqualTo(token.text().value().substring(0, 10));
    assertThat(stored.toString()).doesNotContain(token.text().value());
  }

  @Test
  void shouldNeedANameAScopeAndAFuture() {
    assertThat(fieldRefused(" ", Set.of(Scope.CALENDAR_READ), null)).isEqualTo("name");
    assertThat(fieldRefused("Feed", Set.of(), null)).isEqualTo("scopes");
    assertThat(fieldRefused("Feed", Set.of(Scope.CALENDAR_READ), NOON)).isEqualTo("expiresAt");
  }

  private static String fieldRefused(String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
    var refused = catchThrowableOfType(Refused.class, () -> create(name, scopes, ApiKey.freshToken(), expiresAt));
    return ((InvalidField) refused.refusal()).field();
  }

  private static ApiKey create(String name, Set<Scope> scopes, Token token, @Nullable Instant expiresAt) {
    return ApiKey.create(new ApiKeyId(UUID.randomUUID()), Actors.CARA, name, scopes, token, expiresAt, NOON);
  }
}
