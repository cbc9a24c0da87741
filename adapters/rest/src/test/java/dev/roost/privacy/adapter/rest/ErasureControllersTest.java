package dev.roost.privacy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.ANNA;
import static roosttest.rest.Sent.by;

import dev.roost.privacy.api.ErasureAdministration;
import dev.roost.privacy.api.ErasureView;
import dev.roost.privacy.contract.ErasureStatus;
import dev.roost.privacy.contract.InTheWay;
import dev.roost.privacy.contract.PrivacyRefusal.NotErasableYet;
import dev.roost.shared.Page;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import(ErasureAdministrationController.class)
class ErasureControllersTest {

  private static final List<InTheWay> A_BOOKING = List.of(new InTheWay("open-bookings", 2));
  private static final ErasureView WAITING = new ErasureView(ANNA, ErasureStatus.WAITING, ADA,
      Instant.parse("2027-05-01T12:00:00Z"), A_BOOKING, null);

  @Autowired private MockMvcTester http;
  @MockitoBean private ErasureAdministration erasures;

  @Test
  void shouldTellHowFarAnErasureHasCome() {
    // given
    given(erasures.erase(Actors.admin(), ANNA)).willReturn(WAITING);
    // then
    assertThat(http.put().uri("/v1/admin/users/{user}/erasure", ANNA).with(by(Actors.admin()))).hasStatus(202)
        .bodyJson().isLenientlyEqualTo("""
            {"userId": "%s", "status": "WAITING", "requestedBy": "%s", "requestedAt": "2027-05-01T12:00:00Z",
             "inTheWay": [{"what": "open-bookings", "count": 2}]}""".formatted(ANNA, ADA));
  }

  @Test
  void shouldSayAllThatIsInTheWay() {
    // given
    given(erasures.erase(any(), any())).willThrow(new Refused(new NotErasableYet(A_BOOKING)));
    // then
    assertThat(http.put().uri("/v1/admin/users/{user}/erasure", ANNA).with(by(Actors.admin())))
        .hasStatus(409).bodyJson().isLenientlyEqualTo("""
            {"key": "not-erasable-yet", "inTheWay": [{"what": "open-bookings", "count": 2}]}""");
  }

  @Test
  void shouldListErasures() {
    // given
    given(erasures.list(any(), any())).willReturn(new Page<>(List.of(WAITING), null));
    // then
    assertThat(http.get().uri("/v1/admin/erasures").with(by(Actors.admin()))).hasStatusOk().bodyJson()
        .extractingPath("$.items[0].userId").isEqualTo(ANNA.toString());
  }
}
