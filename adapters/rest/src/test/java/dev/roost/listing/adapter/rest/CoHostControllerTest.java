package dev.roost.listing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.rest.Sent.by;

import dev.roost.listing.api.CoHosting;
import dev.roost.listing.api.CoHostsView;
import dev.roost.listing.api.CoHostsView.CoHostView;
import dev.roost.listing.api.InvitationView;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.InvitationId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({CoHostController.class, InvitationController.class})
class CoHostControllerTest {

  private static final IdempotencyKey KEY = new IdempotencyKey("k-1");
  private static final String ADDRESS = "/v1/listings/" + SomeListing.ID + "/co-hosts";
  private static final InvitationId INVITATION = new InvitationId(
      UUID.fromString("019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e30"));
  private static final InvitationView OPEN = new InvitationView(INVITATION, SomeListing.ID, "Studio",
      "bert@example.org", Set.of(HostRight.VIEW), Instant.parse("2026-12-06T12:00:00Z"));
  private static final CoHostsView COHOSTS = new CoHostsView(3, Actors.ANNA,
      List.of(new CoHostView(Actors.BERT, "Bert", Set.of(HostRight.VIEW))), List.of(OPEN));

  @Autowired private MockMvcTester http;
  @MockitoBean private CoHosting coHosting;

  @Test
  void shouldShowWhoHosts() {
    // given
    given(coHosting.view(Actors.host(), SomeListing.ID)).willReturn(COHOSTS);

    // when
    var answer = http.get().uri(ADDRESS).with(by(Actors.host())).exchange();

    // then
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"3\"");
    assertThat(answer).bodyJson().isStrictlyEqualTo("""
        {"ownerId": "%s", "coHosts": [{"userId": "%s", "name": "Bert", "rights": ["VIEW"]}],
         "invitations": [{"id": "%s", "listingId": "%s", "listingTitle": "Studio", "email": "bert@example.org",
                          "rights": ["VIEW"], "expiresAt": "2026-12-06T12:00:00Z"}]}"""
        .formatted(Actors.ANNA, Actors.BERT, INVITATION, SomeListing.ID));
  }

  @Test
  void shouldInvite() {
    // given
    given(coHosting.invite(Actors.host(), SomeListing.ID, KEY, "bert@example.org", Set.of(HostRight.EDIT_CALENDAR)))
        .willReturn(new Once<>(OPEN, true));

    // when / then
    assertThat(http.post().uri(ADDRESS + "/invitations").with(by(Actors.host())).header("Idempotency-Key", "k-1")
        .contentType(APPLICATION_JSON).content("""
            {"email": "bert@example.org", "rights": ["EDIT_CALENDAR"]}""")).hasStatus(201)
        .hasHeader("Idempotency-Replayed", "true").bodyJson().extractingPath("$.id").isEqualTo(INVITATION.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"{'rights': []}|email",
      "{'email': 'bert', 'rights': []}|email", "{'email': 'bert@example.org'}|rights",
      "{'email': 'bert@example.org', 'rights': ['ALL']}|rights[0]"})
  void shouldRefuseInvitationsThatAreNone(String body, String field) {
    assertThat(http.post().uri(ADDRESS + "/invitations").with(by(Actors.host())).header("Idempotency-Key", "k-1")
        .contentType(APPLICATION_JSON).content(body.replace('\'', '"'))).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].field").isEqualTo(field);
  }

  @Test
  void shouldChangeRightsOfTheVersionThatWasRead() {
    // given
    given(coHosting.grant(Actors.host(), SomeListing.ID, 2, Actors.BERT, Set.of())).willReturn(COHOSTS);

    // when / then
    assertThat(http.put().uri(ADDRESS + "/" + Actors.BERT).with(by(Actors.host())).header("If-Match", "\"2\"")
        .contentType(APPLICATION_JSON).content("{\"rights\": []}")).hasStatusOk().hasHeader("ETag", "\"3\"");
  }

  @Test
  void shouldRemoveACoHost() {
    // when / then
    assertThat(http.delete().uri(ADDRESS + "/" + Actors.BERT).with(by(Actors.host())).header("If-Match", "\"2\""))
        .hasStatus(204);
    then(coHosting).should().remove(Actors.host(), SomeListing.ID, 2, Actors.BERT);
  }

  @Test
  void shouldTakeAnInvitationBack() {
    // when / then
    assertThat(http.delete().uri(ADDRESS + "/invitations/" + INVITATION).with(by(Actors.host()))).hasStatus(204);
    then(coHosting).should().withdraw(Actors.host(), SomeListing.ID, INVITATION);
  }

  @Test
  void shouldListInvitationsToOneself() {
    // given
    given(coHosting.invitations(Actors.guest())).willReturn(List.of(OPEN));

    // when / then
    assertThat(http.get().uri("/v1/me/co-host-invitations").with(by(Actors.guest()))).hasStatusOk().bodyJson()
        .extractingPath("$.items[0].listingTitle").isEqualTo("Studio");
  }

  @Test
  void shouldAnswerInvitations() {
    // when
    var accepted = http.put().uri("/v1/me/co-host-invitations/" + INVITATION + "/acceptance").with(by(Actors.guest()))
        .exchange();
    var declined = http.delete().uri("/v1/me/co-host-invitations/" + INVITATION).with(by(Actors.guest())).exchange();

    // then
    assertThat(accepted).hasStatus(204);
    assertThat(declined).hasStatus(204);
    then(coHosting).should().accept(Actors.guest(), INVITATION);
    then(coHosting).should().decline(Actors.guest(), INVITATION);
  }
}
