package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;
import static roosttest.identity.UserFixture.anImportedHost;

import dev.roost.identity.api.PublicProfileView;
import dev.roost.identity.api.PublicProfiles;
import dev.roost.shared.AccessRefusal.NotFound;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class PublicProfileServiceTest extends IdentityTest {

  @Test
  void shouldShowEverybodyWhatIsPublicAndNothingElse() {
    // given
    var user = users().given(aUser().named("Anna").withEmail("anna@example.org").whoHosts().whoAdministers()
        .joinedAt(Instant.parse("2025-03-31T23:59:59Z")).build());
    // when
    var shown = the(PublicProfiles.class).show(ANYBODY, user.id());
    // then
    assertThat(shown).isEqualTo(new PublicProfileView(user.id(), "Anna", List.of("en", "pt-BR"), "Travels by train.",
        true, true, YearMonth.of(2025, 3), null, null));
    assertThat(shown.toString()).doesNotContain("anna@example.org", "ADMIN", "Lisbon");
  }

  @Test
  void shouldShowManyAtOnceWithoutThoseWhomNobodySees() {
    // given
    var anna = users().given(aUser().named("Anna").withEmail("anna@example.org").build()).id();
    var unproved = users().given(aUser().unverified().build()).id();
    // when
    var shown = the(PublicProfiles.class).showAll(ANYBODY, List.of(anna, unproved, Actors.someone()));
    // then
    assertThat(shown).containsOnlyKeys(anna).containsEntry(anna, the(PublicProfiles.class).show(ANYBODY, anna));
  }

  @Test
  void shouldShowImportedHosts() {
    // given
    var host = users().given(anImportedHost("test:1").named("Anna").build());
    // then
    assertThat(the(PublicProfiles.class).show(ANYBODY, host.id()).name()).isEqualTo("Anna");
  }

  @Test
  void shouldShowNobodyWhoIsUnknownOrUnproved() {
    // given
    var nobody = Actors.someone();
    var unproved = users().given(aUser().unverified().build()).id();
    // then
    assertThat(refusalOf(() -> the(PublicProfiles.class).show(ANYBODY, nobody)))
        .isEqualTo(new NotFound("user", nobody.toString()));
    assertThat(refusalOf(() -> the(PublicProfiles.class).show(ANYBODY, unproved)))
        .isEqualTo(new NotFound("user", unproved.toString()));
  }
}
