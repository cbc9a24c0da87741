package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.identity.KnownUsers.PASSWORD;
import static roosttest.identity.UserFixture.aUser;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import roosttest.identity.KnownUsers.LoggedInUser;

/** Sessions of browsers. */
class CookieTest extends IdentityRestTest {

  private static final String NAME = "__Host-roost-session";

  @Test
  void shouldKeepTheTokenFromScriptsAndOtherSites() {
    // given
    var email = someAddress();
    known().withPassword(aUserWith(email));
    // when
    var answer = logIn(email, "same-origin").exchange();
    // then
    assertThat(answer).hasStatus(201).bodyJson().doesNotHavePath("$.token");
    assertThat(answer.getResponse().getHeader("Set-Cookie")).matches(NAME + "=[A-Za-z0-9_-]{43}; Path=/; "
        + "Max-Age=2592000; Expires=[^;]+; Secure; HttpOnly; SameSite=Strict");
    assertThat(http().get().uri("/v1/me").cookie(cookieOf(answer))).hasStatus(200);
  }

  @Test
  void shouldNotLogAVisitorOfAnotherSiteIn() {
    // given
    var email = someAddress();
    known().withPassword(aUserWith(email));
    // then
    assertThat(logIn(email, "cross-site")).hasStatus(403).doesNotContainHeader("Set-Cookie");
  }

  @Test
  void shouldCountOnRequestsOfOwnPagesOnly() {
    // given
    var user = known().loggedIn(aUser());
    // then
    assertThat(becomeHost(user).header("Sec-Fetch-Site", "same-origin")).hasStatus(200);
    assertThat(becomeHost(user).header("Origin", "http://localhost")).hasStatus(200);
    for (var foreign : new String[]{"cross-site", "same-site"}) {
      assertThat(becomeHost(user).header("Sec-Fetch-Site", foreign)).hasStatus(403).bodyJson()
          .extractingPath("$.key").isEqualTo("cross-site-request");
    }
    assertThat(becomeHost(user).header("Origin", "http://evil.example")).hasStatus(403)
        .as("counted for the user").hasHeader("RateLimit-Policy", "\"users\";q=100000;w=60");
    assertThat(becomeHost(user).header("Origin", "https://localhost")).hasStatus(403);
    assertThat(becomeHost(user).header("Origin", "null")).hasStatus(403);
    assertThat(becomeHost(user).header("Referer", "http://localhost/")).hasStatus(403);
    assertThat(becomeHost(user)).hasStatus(403);
  }

  @Test
  void shouldLetOtherSitesReadNothingButLetLinksWork() {
    // given a link that leads here
    var user = known().loggedIn(aUser());
    // then
    assertThat(http().get().uri("/v1/me").cookie(new Cookie(NAME, user.token())).header("Sec-Fetch-Site", "cross-site")
        .header("Origin", "http://evil.example")).hasStatus(200)
        .doesNotContainHeader("Access-Control-Allow-Origin");
  }

  @Test
  void shouldRemoveACookieThatNoLongerCountsAndGoOnAsAnybody() {
    // given
    var somebody = known().loggedIn(aUser()).user();
    // when
    var answer = http().get().uri("/v1/users/{id}", somebody.id()).cookie(new Cookie(NAME, "stale")).exchange();
    // then
    assertThat(answer).hasStatus(200);
    assertThat(answer.getResponse().getHeader("Set-Cookie")).startsWith(NAME + "=; ").contains("Max-Age=0");
  }

  @Test
  void shouldLogOut() {
    // given
    var user = known().loggedIn(aUser());
    // when
    var answer = http().delete().uri("/v1/sessions/current").cookie(new Cookie(NAME, user.token()))
        .header("Sec-Fetch-Site", "same-origin").exchange();
    // then
    assertThat(answer).hasStatus(204);
    assertThat(answer.getResponse().getHeader("Set-Cookie")).contains("Max-Age=0");
    assertThat(get(user.bearer(), "/v1/me")).hasStatus(401);
  }

  @Test
  void shouldEndTheSessionThatANewCookieReplaces() {
    // given
    var email = someAddress();
    var before = known().logIn(known().withPassword(aUserWith(email)));
    // when
    var answer = logIn(email, "same-origin").cookie(new Cookie(NAME, before.token())).exchange();
    // then
    assertThat(cookieOf(answer).getValue()).isNotEqualTo(before.token());
    assertThat(get(before.bearer(), "/v1/me")).hasStatus(401);
  }

  @Test
  void shouldYieldToABearerToken() {
    // given
    var inCookie = known().loggedIn(aUser().named("Cookie"));
    var asBearer = known().loggedIn(aUser().named("Bearer"));
    // then
    assertThat(send(http().get(), asBearer.bearer(), "/v1/me").cookie(new Cookie(NAME, inCookie.token()))).bodyJson()
        .extractingPath("$.name").isEqualTo("Bearer");
  }

  private MockMvcRequestBuilder logIn(String email, String site) {
    return http().post().uri("/v1/sessions").contentType(APPLICATION_JSON).header("Sec-Fetch-Site", site)
        .content("{\"email\": \"%s\", \"password\": \"%s\", \"cookie\": true}".formatted(email, PASSWORD));
  }

  private MockMvcRequestBuilder becomeHost(LoggedInUser user) {
    return http().put().uri("/v1/me/host").cookie(new Cookie(NAME, user.token()));
  }

  private static Cookie cookieOf(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getCookie(NAME));
  }
}
