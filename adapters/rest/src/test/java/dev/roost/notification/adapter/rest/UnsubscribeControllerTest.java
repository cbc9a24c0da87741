package dev.roost.notification.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static roosttest.rest.Sent.by;

import dev.roost.notification.api.MailPreferencesView;
import dev.roost.notification.api.OwnMailPreferences;
import dev.roost.notification.api.Unsubscribing;
import dev.roost.notification.contract.MailCategory;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({UnsubscribeController.class, MailPreferencesController.class})
class UnsubscribeControllerTest {

  @Autowired private MockMvcTester http;
  @MockitoBean private Unsubscribing unsubscribing;
  @MockitoBean private OwnMailPreferences preferences;

  @Test
  void shouldAskBeforeItTurnsAnythingOff() {
    // given
    given(unsubscribing.read(Actor.anonymous(), "token")).willReturn(MailCategory.REVIEWS);
    // when
    var page = http.get().uri("/v1/unsubscribe/token").exchange();
    // then
    assertThat(page).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_HTML).bodyText()
        .contains("<form method=\"post\">", "mails about reviews?").doesNotContain("<script");
    assertThat(page).hasHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    verify(unsubscribing, never()).turnOff(any(), any());
  }

  @ParameterizedTest
  @CsvSource({"en,no more mails about your bookings", "de-AT,keine Mails mehr über deine Buchungen",
      "fr,plus de messages sur vos réservations", "es-MX,más correos sobre tus reservas",
      "nl,no more mails about your bookings"})
  void shouldTurnOffWithOneClickOfAMailProgram(String language, String said) {
    // given
    given(unsubscribing.turnOff(Actor.anonymous(), "token")).willReturn(MailCategory.BOOKINGS);
    // then
    assertThat(http.post().uri("/v1/unsubscribe/token").contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .header("Accept-Language", language).content("List-Unsubscribe=One-Click")).hasStatusOk().bodyText()
        .contains(said).doesNotContain("<form");
  }

  @Test
  void shouldTellThatALinkIsNone() {
    // given
    given(unsubscribing.turnOff(any(), any())).willThrow(new Refused(new NotFound("unsubscribe link", "x")));
    // then
    assertThat(http.post().uri("/v1/unsubscribe/x")).hasStatus(404)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void shouldTellAndReplaceWhatSomebodyWants() {
    // given
    given(preferences.get(Actors.guest())).willReturn(new MailPreferencesView(Set.of()));
    given(preferences.replace(Actors.guest(), Set.of(MailCategory.REVIEWS)))
        .willReturn(new MailPreferencesView(Set.of(MailCategory.REVIEWS)));
    // then
    assertThat(http.get().uri("/v1/me/notification-preferences").with(by(Actors.guest()))).hasStatusOk().bodyJson()
        .extractingPath("$.mails[?(@.wanted == false)]").asArray().isEmpty();
    assertThat(http.put().uri("/v1/me/notification-preferences").with(by(Actors.guest()))
        .contentType(MediaType.APPLICATION_JSON).content("{\"turnedOff\": [\"REVIEWS\"]}")).hasStatusOk().bodyJson()
        .extractingPath("$.mails[?(@.wanted == false)].category").asArray().containsExactly("REVIEWS");
    assertThat(http.put().uri("/v1/me/notification-preferences").with(by(Actors.guest()))
        .contentType(MediaType.APPLICATION_JSON).content("{\"turnedOff\": [\"NONSENSE\"]}")).hasStatus(400);
  }
}
