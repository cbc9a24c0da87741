package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class PublicProfileControllerTest extends IdentityRestTest {

  @Test
  void shouldShowEverybodyWhatIsPublicAndNothingElse() {
    // given
    var user = known().loggedIn(aUserWith(someAddress()).named("Anna").whoHosts().whoAdministers()).user();
    // then
    assertThat(http().get().uri("/v1/users/{id}", user.id())).hasStatus(200).bodyJson().isEqualTo("""
        {
          "id": "%s",
          "name": "Anna",
          "languages": ["en", "pt-BR"],
          "about": "Travels by train.",
          "host": true,
          "emailVerified": true,
          "memberSince": "2026-11"
        }""".formatted(user.id()));
  }

  @Test
  void shouldNotKnowEverybody() {
    assertThat(http().get().uri("/v1/users/{id}", Actors.someone())).hasStatus(404);
    assertThat(http().get().uri("/v1/users/me")).hasStatus(400);
  }
}
